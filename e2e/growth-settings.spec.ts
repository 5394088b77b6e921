import type { Page } from "@playwright/test";
import type { AgeBasis, ReferenceId } from "#lib/growth/core/reading.ts";
import { sql } from "./fixtures/database.ts";
import { button, choose, field, heading, notice, refusal } from "./fixtures/form.ts";
import { bringIn, newPerson } from "./fixtures/people.ts";
import { type Child, daysAgo, join, newChild, newReading } from "./fixtures/records.ts";
import { expect, test } from "./fixtures/story.ts";
import { say } from "./fixtures/words.ts";

const words = "references.settings";
const mother = say(`${words}.parents.mother`);
const father = say(`${words}.parents.father`);

async function open(page: Page, { id }: Child): Promise<void> {
  await page.goto(`/children/${id}/growth/settings`);
}

async function save(page: Page): Promise<void> {
  await button(page, say(`${words}.submit`)).click();
  await expect(notice(page, say(`${words}.saved`))).toBeVisible();
}

const on = (reference: ReferenceId, basis: AgeBasis = "actual") =>
  say(`references.basis.${basis}`, { on: say(`references.on.${reference}`) });

async function bornEarly({ id }: Child, gestationDays: number | null): Promise<void> {
  await sql("update children set premature = true, gestation_days = $2 where id = $1", [id, gestationDays]);
}

test.describe("a child of two and a half", () => {
  test.use({ wishedChild: { ageDays: 920 } });

  test("is placed on what the family chooses, and back again @wide", async ({ page, child }) => {
    await newReading(child, { value: 12.8, takenOn: daysAgo(10) });
    await open(page, child);
    await expect(page.getByText(say(`${words}.reference.automaticNow.who`))).toBeVisible();
    await expect(page.getByText(say(`${words}.reference.why.elsewhere`))).toBeVisible();
    await choose(page, say(`${words}.reference.label`), say(`${words}.reference.cdc`));
    await save(page);
    await expect(page.getByRole("radio", { name: say(`${words}.reference.cdc`), exact: true })).toBeChecked();
    await page.goto(`/children/${child.id}/growth/history`);
    await expect(page.getByRole("listitem").filter({ hasText: "12.8 kg" })).toContainText(on("cdc-2000"));
    await page.goto(`/children/${child.id}`);
    await expect(page.getByRole("article")).toContainText(on("cdc-2000"));

    await open(page, child);
    await choose(page, say(`${words}.reference.label`), say(`${words}.reference.automatic`));
    await save(page);
    await page.goto(`/children/${child.id}/growth/history`);
    await expect(page.getByRole("listitem").filter({ hasText: "12.8 kg" })).toContainText(on("who-2006"));
    const deeds = await sql<{ detail: object }>(
      "select detail from audit_entries where child_id = $1 and verb = 'growth.arrange' order by at",
      [child.id],
    );
    expect(deeds.map(({ detail }) => detail)).toMatchObject([
      { before: { reference: "automatic" }, after: { reference: "cdc" } },
      { before: { reference: "cdc" }, after: { reference: "automatic" } },
    ]);
  });

  test("goes by the family's country, which its owner names", async ({ page, child }) => {
    await newReading(child, { value: 12.8, takenOn: daysAgo(10) });
    await open(page, child);
    await page.getByRole("link", { name: say(`${words}.reference.family`) }).click();
    await page
      .getByRole("combobox", { name: say("families.editFamily.country"), exact: true })
      .selectOption({ label: "United States" });
    await button(page, say("families.editFamily.submit")).click();
    await expect(notice(page, say("families.family.saved.edited"))).toBeVisible();
    await expect(page.getByText("United States.")).toBeVisible();
    await open(page, child);
    await expect(page.getByText(say(`${words}.reference.automaticNow.cdc`))).toBeVisible();
    const why = say(`${words}.reference.why.country`, { country: "United States" });
    await expect(page.getByText(why)).toBeVisible();
    await page.goto(`/children/${child.id}`);
    await expect(page.getByRole("article")).toContainText(on("cdc-2000"));
  });

  test("is compared as its reader prefers, until the family chooses", async ({ page, me, child }) => {
    await sql("update persons set chart_reference = 'cdc' where id = $1", [me.id]);
    await newReading(child, { value: 12.8, takenOn: daysAgo(10) });
    await page.goto(`/children/${child.id}`);
    await expect(page.getByRole("article")).toContainText(on("cdc-2000"));
    await open(page, child);
    await expect(page.getByText(say(`${words}.reference.why.person`))).toBeVisible();
    await choose(page, say(`${words}.reference.label`), say(`${words}.reference.who`));
    await save(page);
    await page.goto(`/children/${child.id}`);
    await expect(page.getByRole("article")).toContainText(on("who-2006"));
  });
});

test("corrected age is kept for as long as the family says", async ({ page, child: { familyId } }) => {
  const iris = await newChild(familyId, { name: "Iris", ageDays: 500 });
  await bornEarly(iris, 206);
  await newReading(iris, { value: 9.4, takenOn: daysAgo(3) });
  const corrected = on("who-2006", "corrected");
  await page.goto(`/children/${iris.id}`);
  await expect(page.getByRole("article")).toContainText(corrected);
  await expect(page.getByRole("article")).toContainText("16 months old · 14 months corrected");
  await open(page, iris);
  await expect(page.getByText(say(`${words}.corrected.guidance`))).toBeVisible();
  await choose(page, say(`${words}.corrected.label`), say(`${words}.corrected.choices.12`));
  await save(page);
  await page.goto(`/children/${iris.id}`);
  await expect(page.getByRole("article")).toContainText(on("who-2006"));
  await expect(page.getByRole("article")).not.toContainText("corrected");
});

test("a child born early without a known week is asked for it; one born at term is asked nothing", async ({
  page,
  child,
}) => {
  await open(page, child);
  await expect(heading(page, say(`${words}.reference.title`))).toBeVisible();
  await expect(heading(page, say(`${words}.corrected.title`))).toHaveCount(0);
  await bornEarly(child, null);
  await page.reload();
  await expect(page.getByText(say(`${words}.corrected.unknown`, { name: child.name }))).toBeVisible();
  await page.getByRole("link", { name: say(`${words}.corrected.unknownAction`) }).click();
  await expect(page).toHaveURL(new RegExp(`/children/${child.id}/edit$`));
});

test("the parents' heights are kept as typed, and a slip is said beside its field", async ({
  page,
  child,
}) => {
  await open(page, child);
  await field(page, mother).fill("5 ft 6 in");
  await field(page, father).fill("1.81");
  await button(page, say(`${words}.submit`)).click();
  await expect(page.getByText(say("growth.refusals.parent-height-range"))).toBeVisible();
  await expect(refusal(page)).toBeVisible();
  await expect(field(page, mother)).toHaveValue("5 ft 6 in");
  await field(page, father).fill("181");
  await save(page);
  await expect(field(page, mother)).toHaveValue("5 ft 6 in");
  await expect(field(page, father)).toHaveValue("181");
  const [kept] = await sql<{ mother: number; father: number }>(
    "select mother_height_cm as mother, father_height_cm as father from growth_profiles where child_id = $1",
    [child.id],
  );
  expect(kept?.mother).toBeCloseTo(167.64, 6);
  expect(kept?.father).toBe(181);
});

test("a grandmother reads it and changes nothing", async ({ page, context, child }) => {
  const rosa = await newPerson({ name: "Rosa" });
  await join(child.familyId, rosa, "viewer");
  await context.clearCookies();
  await bringIn(context, rosa);
  await open(page, child);
  await expect(page.getByText(say(`${words}.readOnly`))).toBeVisible();
  await expect(page.getByText(say(`${words}.reference.automaticNow.who`))).toBeVisible();
  await expect(button(page, say(`${words}.submit`))).toHaveCount(0);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a choice is saved, and a refused form keeps what was typed", async ({ page, child }) => {
    await open(page, child);
    await choose(page, say(`${words}.reference.label`), say(`${words}.reference.who`));
    await field(page, mother).fill("tall");
    await button(page, say(`${words}.submit`)).click();
    await expect(page.getByText(say("growth.refusals.length-wrong"))).toBeVisible();
    await expect(field(page, mother)).toHaveValue("tall");
    await expect(page.getByRole("radio", { name: say(`${words}.reference.who`), exact: true })).toBeChecked();
    await field(page, mother).fill("168");
    await save(page);
    await expect(field(page, mother)).toHaveValue("168");
  });
});
