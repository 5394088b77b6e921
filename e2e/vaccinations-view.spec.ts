import { addDays, addMonths } from "#lib/kernel/dates.ts";
import { bornEarly } from "./fixtures/chart.ts";
import { sql } from "./fixtures/database.ts";
import { words } from "./fixtures/form.ts";
import { decideOn, giveDoses } from "./fixtures/given-doses.ts";
import { daysAgo, newChild, today } from "./fixtures/records.ts";
import { expect, test } from "./fixtures/story.ts";
import {
  at,
  card,
  date,
  dose,
  group,
  hepB,
  hpv,
  livesIn,
  mmr,
  polio,
  room,
  t,
} from "./fixtures/vaccination-room.ts";
import { say } from "./fixtures/words.ts";

test.describe("a child born abroad, catching up at four, without JavaScript", () => {
  test.use({ javaScriptEnabled: false, wishedChild: { name: "Amina", ageDays: 1500 } });

  test("what is due, what can be given together, and why a dose does not count @wide", async ({
    page,
    child,
  }) => {
    await livesIn("US", child);
    await giveDoses(child, [
      { cvx: "19", givenOn: at(child, 0, 1) },
      { cvx: "08", givenOn: at(child, 0, 1) },
      { cvx: "198", givenOn: at(child, 2), nextDueOn: at(child, 4) },
      { cvx: "198", givenOn: at(child, 4), precision: "month" },
      { cvx: "05", givenOn: at(child, 9) },
    ]);
    await page.goto(room(child));

    const now = card(page, t("due.title"));
    const measles = group(now, mmr);
    await expect(measles).toContainText(
      t("due.overdue", {
        dose: dose(1),
        recommended: date(at(child, 12)),
        pastDue: date(addDays(at(child, 16), 27)),
      }),
    );
    await expect(measles.getByRole("link", { name: t("recordOf", { group: mmr }) })).toHaveAttribute(
      "href",
      `${room(child)}/record?group=MMR`,
    );
    await expect(measles.getByRole("link", { name: t("notNowOf", { group: mmr }) })).toHaveAttribute(
      "href",
      `${room(child)}/decide?group=MMR`,
    );
    await expect(group(now, hepB)).toContainText(t("due.estimated"));
    await expect(now.getByRole("listitem").first()).toContainText(t("labels.overdue"));

    const why = group(now, polio);
    await why.getByText(t("why.title")).click();
    await expect(why).toContainText(t("why.age", { span: say("vaccines.ages.months", { count: 2 }) }));

    const together = card(page, t("visits.title")).getByRole("listitem").first();
    for (const name of [mmr, polio, say("vaccines.groups.varicella")])
      await expect(together).toContainText(name);

    const early = card(page, t("uncounted.title")).getByRole("listitem").filter({ hasText: mmr }).first();
    const least = addDays(at(child, 12), -4);
    await expect(early).toContainText(date(least));
    await expect(early).toContainText(t("uncounted.again"));

    const history = card(page, t("doses.title"));
    await expect(history.getByRole("link", { name: "Measles", exact: true })).toBeVisible();
    await expect(history).toContainText(t("doses.unjudged"));
    await expect(words(page, "CDSi supporting data 4.64-508")).toBeVisible();
  });
});

test("a preterm baby: vaccinations go by the day of birth", async ({ page, child }) => {
  await livesIn("US", child);
  await bornEarly(child);
  await sql("update children set born_on = $2 where id = $1", [child.id, daysAgo(40)]);
  await page.goto(room(child));
  const soon = card(page, t("soon.title"));
  await expect(group(soon, polio)).toContainText(date(addMonths(daysAgo(40), 2)));
  await expect(words(page, t("rules.preterm"))).toBeVisible();
});

test("twins: each has a record of their own, and the switcher stays in the room", async ({ page, child }) => {
  await livesIn("US", child);
  const twin = await newChild(child.familyId, { name: "Leo", sex: "male" });
  await giveDoses(child, [{ cvx: "110", givenOn: at(child, 2) }]);
  await giveDoses(twin, [
    { cvx: "110", givenOn: at(twin, 2) },
    { cvx: "110", givenOn: at(twin, 4), nextDueOn: at(twin, 6, 3) },
  ]);
  await page.goto(room(child));
  await expect(group(card(page, t("due.title")), polio)).toContainText(dose(2));
  await page.getByRole("button", { name: say("shell.switcher.label") }).click();
  await page.getByRole("link", { name: "Leo" }).click();
  await expect(page).toHaveURL(room(twin));
  const third = group(card(page, t("due.title")), polio);
  await expect(third).toContainText(dose(3));
  await expect(third).toContainText(t("due.told", { date: date(at(twin, 6, 3)) }));
});

test.describe("a teenager's HPV", () => {
  test.use({ wishedChild: { ageDays: 5000 } });

  test("two doses half a year apart are enough; two months apart, a third follows", async ({
    page,
    child,
  }) => {
    await livesIn("US", child);
    const [first] = [at(child, 140)];
    await giveDoses(child, [
      { cvx: "165", givenOn: first },
      { cvx: "165", givenOn: addMonths(first, 6) },
    ]);
    await page.goto(room(child));
    await expect(card(page, t("done.title")).getByRole("listitem").filter({ hasText: hpv })).toContainText(
      t("done.complete", { count: 2 }),
    );
    const sister = await newChild(child.familyId, { name: "Zoe", ageDays: 5000 });
    await giveDoses(sister, [
      { cvx: "165", givenOn: first },
      { cvx: "165", givenOn: addMonths(first, 2) },
    ]);
    await page.goto(room(sister));
    const third = group(card(page, t("due.title")), hpv);
    await expect(third).toContainText(dose(3));
    await expect(third).toContainText(t("due.total", { given: 2, total: 3 }));
  });
});

test("another country's calendar comes first and does not judge; the rules are one tap away", async ({
  page,
  child,
}) => {
  await livesIn("GB", child);
  await giveDoses(child, [{ cvx: "146", givenOn: at(child, 1, 26) }]);
  await page.goto(room(child));
  await expect(words(page, t("calendar.noJudgement"))).toBeVisible();
  await expect(words(page, say("vaccines.limits.school-age-older"))).toBeVisible();
  await expect(card(page, t("calendar.byAge"))).toContainText(
    t("calendar.given", { dates: date(at(child, 1, 26)) }),
  );
  await page.getByRole("link", { name: t("views.cdc") }).click();
  await expect(page).toHaveURL(`${room(child)}?by=cdc`);
  await expect(group(card(page, t("due.title")), polio)).toContainText(dose(2));
});

test("what was refused or postponed is told as decided, and nothing more", async ({ page, child }) => {
  await livesIn("US", child);
  await giveDoses(child, [{ cvx: "08", givenOn: at(child, 0, 1) }]);
  await decideOn(child, "Rotavirus", { kind: "refused", decidedOn: daysAgo(30) });
  const until = addDays(today, 20);
  await decideOn(child, "Polio", { kind: "postponed", decidedOn: daysAgo(30), untilOn: until });
  await page.goto(room(child));
  await expect(group(card(page, t("due.title")), polio)).toHaveCount(0);
  await expect(card(page, t("decided.title"))).toContainText(t("decided.until", { until: date(until) }));
  await expect(card(page, t("visits.title"))).not.toContainText(polio);
});
