import type { Locator, Page } from "@playwright/test";
import { formatDate } from "#lib/kernel/date-words.ts";
import { addDays, addMonths, type CalendarDate } from "#lib/kernel/dates.ts";
import { newId } from "#lib/kernel/ids.ts";
import { bornEarly } from "./fixtures/chart.ts";
import { insert, sql } from "./fixtures/database.ts";
import { heading, words } from "./fixtures/form.ts";
import { decideOn, giveDoses } from "./fixtures/given-doses.ts";
import { type Child, daysAgo, newChild, today } from "./fixtures/records.ts";
import { expect, test } from "./fixtures/story.ts";
import { decir, say } from "./fixtures/words.ts";

const t = (key: string, values?: Record<string, string | number>) =>
  say(`immunization.${key}` as "immunization.title", values as never);

const room = ({ id }: Child) => `/children/${id}/vaccinations`;
const date = (day: CalendarDate) => formatDate(day, "en");
const at = ({ bornOn }: Child, months: number, days = 0) => addDays(addMonths(bornOn, months), days);
const dose = (number: number) => t("due.ordinal", { number });

/** A card of the page, by its heading. */
const card = (page: Page, title: string) =>
  page.locator("section").filter({ has: page.getByRole("heading", { level: 2, name: title, exact: true }) });
/** A vaccine group within a card. */
const group = (within: Locator, name: string) =>
  within.getByRole("listitem").filter({ has: within.page().getByRole("heading", { name, exact: true }) });

async function livesIn(country: string, { familyId }: Child): Promise<void> {
  await sql("update families set country = $2 where id = $1", [familyId, country]);
}

const polio = say("vaccines.groups.polio");
const mmr = say("vaccines.groups.mmr");
const hepB = say("vaccines.groups.hepb");
const hpv = say("vaccines.groups.hpv");

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

test("from birth to 18 years: a list by age on a phone, a table beside it on a desk", async ({
  page,
  child,
}) => {
  await livesIn("US", child);
  await giveDoses(child, [{ cvx: "110", givenOn: at(child, 2) }]);
  await page.goto(room(child));
  await page.getByRole("link", { name: t("more.timeline") }).click();
  const table = page.getByRole("table", { name: t("timeline.table") });
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(table).toBeHidden();
  const visit = page.getByRole("listitem").filter({ has: heading(page, t("timeline.stages.m2")) });
  await expect(visit).toContainText(
    t("timeline.markGiven", { kind: t("timeline.kinds.valid"), date: date(at(child, 2)) }),
  );
  await page.setViewportSize({ width: 1440, height: 900 });
  const row = table.getByRole("row").filter({ hasText: polio });
  await expect(row.getByRole("cell").nth(2)).toContainText(date(at(child, 2)));
  await expect(table.getByRole("columnheader").filter({ hasText: t("timeline.now") })).toHaveCount(1);
});

test("the record on paper: what was removed is left out, what does not count is marked, 25 doses fit a page", async ({
  page,
  child,
}) => {
  await sql("update children set born_on = $2 where id = $1", [child.id, daysAgo(2200)]);
  const born = { ...child, bornOn: daysAgo(2200) };
  const visits = [2, 4, 6, 15, 50].flatMap((months) =>
    ["20", "10", "48", "216", "08"].map((cvx) => ({
      ...{
        cvx,
        givenOn: at(born, months),
        lot: `L${months}${cvx}`,
        provider: "Sol Clinic",
        product: "PRODUCT",
      },
    })),
  );
  await giveDoses(born, [
    ...visits.slice(1),
    { cvx: "03", givenOn: at(born, 9) },
    { cvx: "21", givenOn: at(born, 13), withdrawn: true },
  ]);
  await page.goto(`${room(child)}/print`);
  await expect(heading(page, t("print.heading", { name: "Nora" }))).toBeVisible();
  const doses = page.getByRole("table", { name: t("print.byVisit") });
  await expect(doses.getByRole("row")).toHaveCount(1 + 25);
  await expect(doses).toContainText("L210");
  const diseases = page.getByRole("table", { name: t("print.byDisease") });
  await expect(diseases.getByRole("row").filter({ hasText: mmr })).toContainText(
    `† (${t("print.uncounted")})`,
  );
  await expect(diseases.getByRole("row").filter({ hasText: say("vaccines.groups.varicella") })).toHaveCount(
    0,
  );
  for (const format of ["A4", "Letter"])
    expect((await page.pdf({ format })).toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test("nothing recorded yet: a newborn, and an older child whose card is still to be copied", async ({
  page,
  child,
}) => {
  await livesIn("US", child);
  await page.goto(room(child));
  await expect(heading(page, t("empty.older.title"))).toBeVisible();
  await expect(page.getByRole("link", { name: t("empty.import") })).toHaveAttribute(
    "href",
    `/families/${child.familyId}/imports/new`,
  );
  await expect(heading(page, mmr)).toBeHidden();
  await page.getByText(t("empty.without")).click();
  await expect(heading(page, polio)).toBeVisible();
  const newborn = await newChild(child.familyId, { name: "Leo", ageDays: 3 });
  await page.goto(room(newborn));
  await expect(heading(page, t("empty.newborn.title"))).toBeVisible();
  await expect(group(card(page, t("due.title")), hepB)).toContainText(date(newborn.bornOn));
});

test("home and the child's page say in a line what is due", async ({ page, child }) => {
  await insert("due_vaccines", {
    ...{ family_id: child.familyId, child_id: child.id, vaccine_group: "Polio", status: "not-complete" },
    ...{
      dose_number: 2,
      earliest: daysAgo(60),
      recommended: daysAgo(60),
      past_due: daysAgo(5),
      computed_on: today,
    },
  });
  const line = t("card.overdue", { count: 1, groups: polio });
  await page.goto("/home");
  await expect(words(page, line)).toBeVisible();
  await page.goto(`/children/${child.id}`);
  await expect(words(page, line)).toBeVisible();
  await page
    .getByRole("main")
    .getByRole("link", { name: t("card.title"), exact: true })
    .click();
  await expect(heading(page, t("title"))).toBeVisible();
});

test("a reaction stands with its dose", async ({ page, child }) => {
  const [id] = await giveDoses(child, [{ cvx: "110", givenOn: at(child, 2) }]);
  await insert("reactions", {
    ...{ id: newId(), family_id: child.familyId, child_id: child.id, dose_id: id, kinds: ["fever"] },
    ...{ onset: "delayed", severity: "mild" },
  });
  await page.goto(room(child));
  await expect(card(page, t("doses.title"))).toContainText(say("vaccinations.reactions.kind.fever"));
});

test.describe("in Spanish", () => {
  test.use({ locale: "es-ES" });

  test("six places of the navigation are beside each other on a phone", async ({ page, child }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(room(child));
    await expect(heading(page, decir("immunization.title"))).toBeVisible();
    const places = page.getByRole("navigation", { name: decir("shell.nav.label") }).getByRole("link");
    await expect(places).toHaveCount(6);
    const boxes = await places.evaluateAll((links) =>
      links.map((link) => [
        link.scrollWidth <= link.clientWidth,
        Math.round(link.getBoundingClientRect().top),
      ]),
    );
    expect(boxes).toEqual(boxes.map(() => [true, boxes[0]?.[1]]));
  });
});
