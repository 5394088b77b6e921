import type { Page } from "@playwright/test";
import { openForm, recorded, save, stored } from "./fixtures/check-up.ts";
import { button, field, notice } from "./fixtures/form.ts";
import { daysAgo, newReading, today } from "./fixtures/records.ts";
import { expect, test } from "./fixtures/story.ts";
import { say } from "./fixtures/words.ts";

const arm = say("growth.kinds.arm");
const triceps = say("growth.kinds.triceps");
const subscapular = say("growth.kinds.subscapular");

async function unfold(page: Page): Promise<void> {
  await page.getByText(say("growth.record.measures")).click();
}

test("an arm and two skinfolds are recorded, placed, filtered and corrected @wide", async ({
  page,
  child,
}) => {
  await openForm(page, child);
  await expect(field(page, arm)).toBeHidden();
  await unfold(page);
  await field(page, arm).fill("13.8");
  await field(page, triceps).fill("8,5");
  await field(page, subscapular).fill("0.72 cm");
  await button(page, save).click();
  await expect(notice(page, recorded)).toBeVisible();
  expect(await stored(child)).toMatchObject([
    { kind: "arm", value: 13.8, unit: "cm" },
    { kind: "subscapular", value: 7.2, typed: "0.72 cm", unit: "mm" },
    { kind: "triceps", value: 8.5, typed: "8,5", unit: "mm" },
  ]);

  await page.goto(`/children/${child.id}`);
  for (const said of ["13.8 cm", "8.5 mm", "7.2 mm", say("references.on.who-2006")])
    await expect(page.getByRole("article")).toContainText(said);

  await page.goto(`/children/${child.id}/growth/history?kind=triceps`);
  const entries = page.getByRole("main").getByRole("listitem");
  await expect(entries).toHaveCount(1);
  await expect(entries).toContainText(triceps);
  await entries.getByRole("link").click();
  await expect(field(page, triceps)).toHaveValue("8,5");
  await field(page, triceps).fill("9");
  await button(page, say("growth.correct.submit")).click();
  await expect(notice(page, say("growth.history.corrected"))).toBeVisible();
  expect((await stored(child)).find(({ kind }) => kind === "triceps")).toMatchObject({ value: 9 });
});

test("what no fold and no arm measures is refused, with the fields in sight", async ({ page, child }) => {
  await openForm(page, child);
  await unfold(page);
  await field(page, arm).fill("138");
  await field(page, triceps).fill("85");
  await button(page, save).click();
  await expect(page.getByText(say("growth.refusals.impossible-arm"))).toBeVisible();
  await expect(page.getByText(say("growth.refusals.impossible-triceps"))).toBeVisible();
  await expect(field(page, arm)).toHaveValue("138");
  await field(page, arm).fill("13.8");
  await field(page, triceps).fill("thin");
  await button(page, save).click();
  await expect(page.getByText(say("growth.refusals.skinfold-wrong"))).toBeVisible();
});

test("the page of a reading says where it lies, and on what", async ({ page, child }) => {
  const id = await newReading(child, { kind: "arm", value: 14.1, takenOn: daysAgo(17) });
  await page.goto(`/children/${child.id}/growth/readings/${id}`);
  await expect(
    page.getByText(`14.1 cm · ${say("growth.words.around", { percentile: 50 }).slice(0, 6)}`),
  ).toBeVisible();
  await expect(page.getByText(say("references.on.who-2006"))).toBeVisible();
});

test.describe("in inches", () => {
  test.use({ wished: { weightUnit: "lb", lengthUnit: "in" } });

  test("an arm is typed and shown in inches, a fold in millimetres", async ({ page, child }) => {
    await openForm(page, child);
    await unfold(page);
    await field(page, arm).fill("5.5");
    await field(page, triceps).fill("8.5");
    await button(page, save).click();
    await expect(notice(page, recorded)).toBeVisible();
    await page.goto(`/children/${child.id}/growth/history?from=${today}`);
    await expect(page.getByRole("listitem").filter({ hasText: "5.5 in" })).toBeVisible();
    await expect(page.getByRole("listitem").filter({ hasText: "8.5 mm" })).toBeVisible();
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a refused fold stands open, with what was typed", async ({ page, child }) => {
    await openForm(page, child);
    await unfold(page);
    await field(page, triceps).fill("thin");
    await button(page, save).click();
    await expect(page.getByText(say("growth.refusals.skinfold-wrong"))).toBeVisible();
    await expect(field(page, triceps)).toHaveValue("thin");
    await field(page, triceps).fill("8.5");
    await button(page, save).click();
    await expect(notice(page, recorded)).toBeVisible();
  });
});
