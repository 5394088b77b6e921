import type { Browser, Page } from "@playwright/test";
import { sql } from "./fixtures/database.ts";
import { button, choose, field, heading, notice, refusal } from "./fixtures/form.ts";
import { letter } from "./fixtures/mailbox.ts";
import { bringIn, newPerson, type Person } from "./fixtures/people.ts";
import { daysAgo, join, newChild, newReading, today } from "./fixtures/records.ts";
import { expect, test } from "./fixtures/story.ts";
import { say } from "./fixtures/words.ts";

const part = "families.part";

async function membershipOf(person: Person): Promise<string> {
  const rows = await sql<{ id: string }>("select id from memberships where person_id = $1", [person.id]);
  return rows[0]?.id ?? "";
}

/** Somebody else at their own phone. */
async function atTheirPhone(browser: Browser, person: Person): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    locale: "en",
    baseURL: process.env.NESTLING_E2E_URL ?? "",
  });
  await bringIn(context, person);
  return context.newPage();
}

const changeLink = (page: Page, name: string) =>
  page.getByRole("link", { name: say("families.family.changeOf", { name }) });

test("a part ends on the very next request, keeps what was typed, and is given back @wide", async ({
  page,
  child,
  browser,
}) => {
  const carmen = await newPerson({ name: "Carmen" });
  await join(child.familyId, carmen, "caregiver");
  const hers = await atTheirPhone(browser, carmen);
  await hers.goto(`/children/${child.id}/growth/record`);
  await field(hers, say("growth.kinds.weight")).fill("7.4");

  await page.goto(`/families/${child.familyId}`);
  await changeLink(page, "Carmen").click();
  await button(page, say("families.member.revoke")).click();
  await button(page, say("families.member.revokeSubmit")).click();
  const gone = notice(page, say("families.family.revoked", { name: "Carmen" }));
  await expect(gone).toBeVisible();
  expect((await letter(carmen.email, "You no longer belong to Ana's family")).text).toContain("has ended");

  await button(hers, say("growth.record.submit")).click();
  await expect(refusal(hers)).toHaveText(say("access.refusals.not-found"));
  await expect(field(hers, say("growth.kinds.weight"))).toHaveValue("7.4");
  const elsewhere = await hers.context().newPage();
  expect((await elsewhere.request.get(`/children/${child.id}`)).status()).toBe(404);
  await elsewhere.goto("/home");
  await expect(
    elsewhere.getByText(say("accounts.notices.part-revoked.text", { family: "Ana's family" })),
  ).toBeVisible();

  await gone.getByRole("button", { name: say("families.family.undo") }).click();
  await expect(notice(page, say("families.family.saved.restored"))).toBeVisible();
  await button(hers, say("growth.record.submit")).click();
  await expect(hers).toHaveURL(/saved=recorded/);
  await page.goto(`/children/${child.id}/growth/history`);
  await expect(page.getByText(say("growth.correct.by", { name: "Carmen" }))).toBeVisible();
  await hers.context().close();
});

test("a part is narrowed to a child, to areas and to a last day", async ({ page, child, browser }) => {
  await newReading(child, { value: 7.3, takenOn: daysAgo(17) });
  const leo = await newChild(child.familyId, { name: "Leo", ageDays: 900 });
  const carmen = await newPerson({ name: "Carmen" });
  await join(child.familyId, carmen, "caregiver");
  await page.goto(`/families/${child.familyId}/members/${await membershipOf(carmen)}`);
  await choose(page, say(`${part}.about`), say(`${part}.aboutNamed`));
  await page.getByLabel(say(`${part}.endsOn`)).fill(daysAgo(1));
  await button(page, say("families.member.submit")).click();
  await expect(page.getByText(say("families.refusals.children-missing"))).toBeVisible();
  await expect(page.getByText(say("families.refusals.ends-past"))).toBeVisible();
  await page.getByRole("checkbox", { name: "Nora" }).check();
  await page.getByRole("checkbox", { name: say("families.areas.growth") }).uncheck();
  await page.getByLabel(say(`${part}.endsOn`)).fill(daysAgo(-10));
  await button(page, say("families.member.submit")).click();
  await expect(notice(page, say("families.family.saved.member"))).toBeVisible();
  await expect(page.getByText(/Only Nora · Open: Vaccinations, Meals.*until/)).toBeVisible();

  const hers = await atTheirPhone(browser, carmen);
  await hers.goto("/home");
  await expect(hers.getByRole("heading", { name: "Nora" })).toBeVisible();
  await expect(hers.getByText("Leo")).toHaveCount(0);
  await expect(hers.getByText("7.3 kg")).toHaveCount(0);
  for (const name of [say("shell.nav.growth"), say("families.home.record"), say("families.home.growth")])
    await expect(hers.getByRole("link", { name })).toHaveCount(0);
  await hers.getByRole("button", { name: say("shell.nav.record"), exact: true }).click();
  const offered = hers.getByRole("dialog", { name: say("shell.nav.record") }).getByRole("link");
  await expect(offered).toHaveText([
    ...[say("shell.nav.records.diary"), say("shell.nav.records.vaccinations")],
  ]);
  await offered.first().click();
  await expect(hers).toHaveURL(/\/diary\/record$/);
  for (const place of ["growth", "growth/history", "growth/record"])
    expect((await hers.request.get(`/children/${child.id}/${place}`)).status()).toBe(404);
  expect((await hers.request.get(`/children/${leo.id}`)).status()).toBe(404);
  await hers.goto(`/children/${child.id}`);
  await expect(heading(hers, say("families.home.details"))).toBeVisible();
  await expect(hers.getByText("7.3 kg")).toHaveCount(0);
  await hers.context().close();
});

test("who may change whom is all that is offered", async ({ page, context, me, child }) => {
  const [pat, carmen, vic] = [
    await newPerson({ name: "Pat" }),
    await newPerson({ name: "Carmen" }),
    await newPerson({ name: "Vic" }),
  ];
  await join(child.familyId, pat, "parent");
  await join(child.familyId, carmen, "caregiver");
  await join(child.familyId, vic, "viewer");
  const offers = async (who: Person) => {
    await bringIn(context, who);
    await page.goto(`/families/${child.familyId}`);
    await expect(page.getByText("Vic", { exact: true })).toBeVisible();
    return page.getByRole("link", { name: /^Change / }).count();
  };
  expect(await offers(carmen)).toBe(0);
  expect(await offers(pat)).toBe(2);
  await changeLink(page, "Vic").click();
  await expect(page.getByRole("radio", { name: say("families.roles.caregiver") })).toBeVisible();
  await expect(page.getByRole("radio", { name: say("families.roles.parent") })).toHaveCount(0);
  expect(
    (await page.request.get(`/families/${child.familyId}/members/${await membershipOf(me)}`)).status(),
  ).toBe(404);
  expect(await offers(me)).toBe(3);
});

test("a family is handed over, and its former owner stays a parent", async ({ page, me, child, browser }) => {
  await page.goto(`/families/${child.familyId}/hand-over`);
  await expect(page.getByText(say("families.handOver.nobody.title"))).toBeVisible();
  const pat = await newPerson({ name: "Pat" });
  await join(child.familyId, pat, "caregiver", { only: [child] });
  await page.goto(`/families/${child.familyId}`);
  await expect(page.getByText(say("families.leave.lastOwner"))).toBeVisible();
  await page.getByRole("link", { name: say("families.handOver.link") }).click();
  await button(page, say("families.handOver.submit")).click();
  await expect(page.getByText(say("families.refusals.heir-missing"))).toBeVisible();
  await expect(page.getByText(say("families.refusals.stays-missing"))).toBeVisible();
  await page.getByRole("radio", { name: "Pat" }).check();
  await choose(page, say("families.handOver.stays"), say("families.handOver.staysParent"));
  await button(page, say("families.handOver.submit")).click();
  await expect(notice(page, say("families.family.saved.handed-over"))).toBeVisible();
  await expect(page.getByRole("link", { name: say("families.family.edit") })).toHaveCount(0);
  const mail = await letter(pat.email, `${me.name}'s family is yours to look after`);
  expect(mail.path).toBe(`/families/${child.familyId}`);

  const pats = await atTheirPhone(browser, pat);
  await pats.goto(mail.path);
  await expect(pats.getByRole("link", { name: say("families.family.edit") })).toBeVisible();
  await expect(changeLink(pats, me.name)).toBeVisible();
  await pats.context().close();
});

test("two owners leaving at once: one goes, the other is told why not", async ({
  page,
  me,
  child,
  browser,
}) => {
  const ben = await newPerson({ name: "Ben" });
  await join(child.familyId, ben, "owner");
  const bens = await atTheirPhone(browser, ben);
  const pages = [page, bens];
  for (const each of pages) {
    await each.goto(`/families/${child.familyId}`);
    await button(each, say("families.leave.open")).click();
  }
  await Promise.all(pages.map((each) => button(each, say("families.leave.submit")).click()));
  const outcomes = await Promise.all(
    pages.map((each) =>
      Promise.race([
        notice(each, say("families.list.left"))
          .waitFor()
          .then(() => "left"),
        refusal(each)
          .waitFor()
          .then(() => refusal(each).textContent()),
      ]),
    ),
  );
  expect(outcomes.toSorted()).toEqual([say("families.refusals.last-owner"), "left"].toSorted());
  const owners = "select from memberships where family_id = $1 and role = 'owner' and revoked_at is null";
  expect(await sql(owners, [child.familyId])).toHaveLength(1);
  expect(me.id).not.toBe(ben.id);
  await bens.context().close();
});

test("somebody leaves, and is told so; the family hears of it and cannot fetch them back", async ({
  page,
  context,
  me,
  child,
}) => {
  const carmen = await newPerson({ name: "Carmen" });
  await join(child.familyId, carmen, "caregiver", { only: [child] });
  await bringIn(context, carmen);
  await page.goto(`/families/${child.familyId}`);
  await button(page, say("families.leave.open")).click();
  await button(page, say("families.leave.submit")).click();
  await expect(notice(page, say("families.list.left"))).toBeVisible();
  await expect(page.getByText(say("families.list.empty.title"))).toBeVisible();

  await bringIn(context, me);
  await page.goto("/home");
  const left = say("accounts.notices.member-left.text", { name: "Carmen", family: "Ana's family" });
  await expect(page.getByText(left)).toBeVisible();
  await page.goto(`/families/${child.familyId}`);
  await page.getByText(say("families.family.former")).click();
  await expect(page.getByText(/left on/)).toBeVisible();
  await expect(button(page, say("families.family.restore"))).toHaveCount(0);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a part is changed, and a refusal keeps what was ticked", async ({ page, child }) => {
    const carmen = await newPerson({ name: "Carmen" });
    await join(child.familyId, carmen, "viewer");
    await page.goto(`/families/${child.familyId}/members/${await membershipOf(carmen)}`);
    await page.getByRole("radio", { name: say("families.roles.caregiver") }).check();
    for (const area of ["growth", "meals", "diary"])
      await page.getByRole("checkbox", { name: say(`families.areas.${area}` as never) }).uncheck();
    await choose(page, say(`${part}.about`), say(`${part}.aboutNamed`));
    await button(page, say("families.member.submit")).click();
    await expect(page.getByText(say("families.refusals.children-missing"))).toBeVisible();
    await expect(page.getByRole("radio", { name: say("families.roles.caregiver") })).toBeChecked();
    await expect(page.getByRole("checkbox", { name: say("families.areas.growth") })).not.toBeChecked();
    await expect(page.getByRole("checkbox", { name: say("families.areas.reports") })).toBeChecked();
    await page.getByRole("checkbox", { name: "Nora" }).check();
    await page.getByLabel(say(`${part}.endsOn`)).fill(today);
    await button(page, say("families.member.submit")).click();
    await expect(notice(page, say("families.family.saved.member"))).toBeVisible();
  });
});
