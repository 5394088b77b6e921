import type { Locator, Page } from "@playwright/test";
import { keptUntil } from "#lib/families/core/archive.ts";
import { formatDate } from "#lib/kernel/date-words.ts";
import { newId } from "#lib/kernel/ids.ts";
import { agree, agreement, describeChild } from "./fixtures/child-form.ts";
import { insert, sql } from "./fixtures/database.ts";
import { button, choose, field, heading, notice, refusal } from "./fixtures/form.ts";
import { bringIn, newPerson } from "./fixtures/people.ts";
import { daysAgo, join, newFamily } from "./fixtures/records.ts";
import { expect, test } from "./fixtures/story.ts";
import { decir, say } from "./fixtures/words.ts";

const until = formatDate(keptUntil(new Date(), "Europe/London"), "en");

function kept(id: string) {
  return sql<{ kind: string; version: number; relation: string; withdrawn: boolean }>(
    `select kind, version, relation, withdrawn_at is not null as withdrawn from consents
     where family_id = $1 or given_by = $1 order by given_at, kind`,
    [id],
  );
}

function within(form: Locator, name: string) {
  return form.getByRole("button", { name, exact: true });
}

async function withdraw(page: Page, as: "withdraw" | "refuse" = "withdraw"): Promise<void> {
  await button(page, say(`consent.${as}.open`)).click();
  await button(page, say(`consent.${as}.submit`)).click();
  await expect(notice(page, say("consent.done.withdrawn"))).toBeVisible();
}

test("before the first child is stored a parent reads what is kept, and agrees @wide", async ({
  page,
  me,
}) => {
  await page.goto("/children/new");
  for (const part of ["1", "2", "3", "4", "5"] as const)
    await expect(page.getByText(say(`consent.record.v1.short.${part}.text`))).toBeVisible();
  await expect(page.getByText(say("consent.record.v1.full.2.text"))).toBeHidden();
  await page.getByText(say("consent.full")).click();
  await expect(page.getByText(say("consent.record.v1.full.2.text"))).toBeVisible();
  await expect(agreement(page), "nobody ticks it but the parent").not.toBeChecked();

  await describeChild(page, "Nora", daysAgo(200), say("families.sexes.female"));
  await button(page, say("families.add.submit")).click();
  await expect(page.getByText(say("access.refusals.agree-missing"))).toBeVisible();
  await expect(page.getByText(say("access.refusals.relation-missing"))).toBeVisible();
  expect(await sql("select from families where founded_by = $1", [me.id]), "nothing is stored").toHaveLength(
    0,
  );
  expect(await kept(me.id)).toHaveLength(0);

  await agree(page);
  await button(page, say("families.add.submit")).click();
  await expect(page).toHaveURL(/\/children\/[0-9a-f-]{36}$/);
  expect(await kept(me.id)).toEqual([{ kind: "record", version: 1, relation: "parent", withdrawn: false }]);
  const written = "select from audit_entries where verb = 'consent.give' and person_id = $1";
  expect(await sql(written, [me.id])).toHaveLength(1);

  await page.goto("/children/new");
  await expect(field(page, say("families.form.name"))).toBeVisible();
  await expect(agreement(page), "asked once").toHaveCount(0);
});

test("withdrawing puts every record away at once; agreeing again brings them back @wide", async ({
  page,
  me,
  child,
}) => {
  await page.goto(`/families/${child.familyId}/consent`);
  const relation = say("consent.standing.relations.parent");
  await expect(page.getByText(`by ${me.name} (${relation})`)).toBeVisible();
  await expect(page.getByText(say("consent.withdraw.keep", { date: until })).first()).toBeVisible();
  await withdraw(page);
  await expect(heading(page, say("consent.form.afterWithdrawal"))).toBeVisible();
  await expect(page.getByText(say("families.archived.left", { days: 30, date: until }))).toBeVisible();
  expect(
    await sql("select from children where archived_at is not null and id = $1", [child.id]),
  ).toHaveLength(1);
  expect((await kept(child.familyId)).map(({ withdrawn }) => withdrawn)).toEqual([true]);

  await page.goto(`/children/${child.id}`);
  await expect(page.getByText(say("families.archived.notice"))).toBeVisible();
  await expect(button(page, say("families.archived.restore"))).toHaveCount(0);
  await page.getByRole("link", { name: say("consent.restoreFirstAction") }).click();

  await button(page, say("consent.form.submit")).click();
  await expect(page.getByText(say("access.refusals.agree-missing"))).toBeVisible();
  await agree(page);
  await button(page, say("consent.form.submit")).click();
  await expect(notice(page, say("consent.done.given"))).toBeVisible();
  await button(page, say("families.archived.restore")).click();
  await expect(page).toHaveURL(`/children/${child.id}`);
  await expect(page.getByText(say("families.archived.notice"))).toBeHidden();
  await page.goto(`/families/${child.familyId}/consent`);
  await expect(page.getByRole("list").getByText(say("consent.record.v1.title"))).toHaveCount(2);
});

test("the other parent learns that consent was withdrawn, and can agree again", async ({
  page,
  context,
  child,
  me,
}) => {
  const other = await newPerson({ name: "Ben" });
  await join(child.familyId, other, "parent");
  await page.goto(`/families/${child.familyId}/consent`);
  await withdraw(page);
  await bringIn(context, other);
  await page.goto("/home");
  const news = { name: me.name, family: `${me.name}'s family` };
  await expect(page.getByText(say("accounts.notices.consent-withdrawn.text", news))).toBeVisible();
  await page.getByRole("link", { name: say("consent.restoreFirstAction") }).click();
  await agree(page);
  await button(page, say("consent.form.submit")).click();
  await expect(button(page, say("families.archived.restore"))).toBeVisible();
});

test("a form that was open when consent was withdrawn is refused in words, and keeps what was typed", async ({
  page,
  child,
}) => {
  await page.goto(`/children/${child.id}/growth/record`);
  await field(page, say("growth.kinds.weight")).fill("7.3");
  await sql("update consents set withdrawn_at = now(), withdrawn_by = given_by where family_id = $1", [
    child.familyId,
  ]);
  await button(page, say("growth.record.submit")).click();
  await expect(refusal(page)).toContainText(say("access.refusals.consent-missing"));
  await expect(field(page, say("growth.kinds.weight"))).toHaveValue("7.3");
  expect(await sql("select from readings where child_id = $1", [child.id])).toHaveLength(0);
});

test.describe("where consent is not to the newest text", () => {
  // An agreement to an older text, as it is left behind when a text is renewed.
  test.beforeEach(async ({ child }) => {
    await sql("update consents set version = 0 where family_id = $1", [child.familyId]);
  });

  test("a parent is led to it, and agrees again", async ({ page, child, me }) => {
    await page.goto("/home");
    const family = `${me.name}'s family`;
    await expect(page.getByText(say("consent.notice.parent", { family }))).toBeVisible();
    await page.getByRole("link", { name: say("consent.notice.action") }).click();
    await expect(page.getByText(say("consent.form.againLead"))).toBeVisible();
    await expect(heading(page, say("consent.form.again"))).toBeVisible();
    await agree(page);
    await button(page, say("consent.form.submit")).click();
    await expect(notice(page, say("consent.done.given"))).toBeVisible();
    await page.goto(`/children/${child.id}`);
    await expect(page.getByText(say("consent.notice.title"))).toHaveCount(0);
  });

  test("a parent who does not agree puts the records away", async ({ page, child }) => {
    await page.goto(`/families/${child.familyId}/consent`);
    await withdraw(page, "refuse");
    expect(
      await sql("select from children where archived_at is not null and id = $1", [child.id]),
    ).toHaveLength(1);
  });

  test("a caregiver is told that a parent needs to agree", async ({ page, context, child, me }) => {
    const carer = await newPerson({ name: "Carmen" });
    await join(child.familyId, carer, "caregiver");
    await bringIn(context, carer);
    const family = `${me.name}'s family`;
    for (const path of ["/home", `/children/${child.id}`]) {
      await page.goto(path);
      await expect(page.getByText(say("consent.notice.carer", { family }))).toBeVisible();
      await expect(page.getByRole("link", { name: say("consent.notice.action") })).toHaveCount(0);
    }
    await page.goto(`/families/${child.familyId}/consent`);
    await expect(page.getByText(say("consent.standing.askParent"))).toBeVisible();
    await expect(button(page, say("consent.form.submit"))).toHaveCount(0);
    await expect(button(page, say("consent.withdraw.open"))).toHaveCount(0);
    await expect(button(page, say("consent.extras.switchOn"))).toHaveCount(0);
  });
});

test("each extra is off until it is switched on, and off again at once", async ({ page, child }) => {
  await page.goto(`/families/${child.familyId}/consent`);
  const research = page.getByRole("form", { name: say("consent.research.v1.title") });
  await expect(page.getByText(say("consent.extras.off"), { exact: true })).toHaveCount(3);
  await within(research, say("consent.extras.switchOn")).click();
  await expect(notice(page, say("consent.done.on"))).toBeVisible();
  await expect(page.getByText(say("consent.extras.off"), { exact: true })).toHaveCount(2);
  const live = () =>
    kept(child.familyId).then((all) => all.filter((each) => !each.withdrawn).map(({ kind }) => kind));
  expect((await live()).sort()).toEqual(["record", "research"]);
  await within(research, say("consent.extras.switchOff")).click();
  await expect(notice(page, say("consent.done.off"))).toBeVisible();
  expect(await live()).toEqual(["record"]);
});

test("somebody in two families chooses, and agrees for the one that has not", async ({ page, me, child }) => {
  const other = await newFamily({ ...me, name: "Zoe" });
  await sql("delete from consents where family_id = $1", [other]);
  await page.goto("/children/new");
  await expect(agreement(page)).toBeHidden();
  await describeChild(page, "Leo", daysAgo(30), say("families.sexes.male"));
  await page
    .getByRole("combobox", { name: say("families.form.family") })
    .selectOption({ label: "Zoe's family" });
  await expect(agreement(page)).toBeVisible();
  await button(page, say("families.add.submit")).click();
  await expect(page.getByText(say("access.refusals.agree-missing"))).toBeVisible();
  await agree(page);
  await button(page, say("families.add.submit")).click();
  await expect(page).toHaveURL(/\/children\/[0-9a-f-]{36}$/);
  expect(await sql("select from children where family_id = $1", [other])).toHaveLength(1);
  expect(await sql("select from children where family_id = $1", [child.familyId])).toHaveLength(1);
});

test.describe("in Spanish, without JavaScript", () => {
  test.use({ locale: "es-ES", javaScriptEnabled: false });

  test("one agrees, withdraws and agrees again", async ({ page, me }) => {
    const familyId = await newFamily(me);
    await sql("delete from consents where family_id = $1", [familyId]);
    await insert("children", {
      id: newId(),
      family_id: familyId,
      name: "Nora",
      born_on: daysAgo(90),
      sex: "female",
    });
    await page.goto(`/families/${familyId}/consent`);
    await expect(heading(page, decir("consent.form.first"))).toBeVisible();
    await choose(page, decir("consent.form.relation"), decir("consent.form.relations.guardian"));
    await page.getByRole("checkbox", { name: decir("consent.form.agreed") }).check();
    await button(page, decir("consent.form.submit")).click();
    await expect(notice(page, decir("consent.done.given"))).toBeVisible();
    await button(page, decir("consent.withdraw.open")).click();
    await button(page, decir("consent.withdraw.submit")).click();
    await expect(notice(page, decir("consent.done.withdrawn"))).toBeVisible();
    expect(await kept(familyId)).toEqual([
      { kind: "record", version: 1, relation: "guardian", withdrawn: true },
    ]);
  });
});
