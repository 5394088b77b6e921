import type { Page } from "@playwright/test";
import { measuredOn, openForm, recorded, save, stored, weight } from "./fixtures/check-up.ts";
import { sql } from "./fixtures/database.ts";
import { button, field, notice, refusal } from "./fixtures/form.ts";
import { type Child, daysAgo, newReading } from "./fixtures/records.ts";
import { expect, test } from "./fixtures/story.ts";
import { say } from "./fixtures/words.ts";

const confirm = say("access.form.confirm");

async function type(page: Page, child: Child, figure: string, day = daysAgo(17)): Promise<void> {
  await openForm(page, child);
  await field(page, weight).fill(figure);
  await measuredOn(page, day);
  await button(page, save).click();
}

function use(page: Page, value: string) {
  return button(page, say("access.refusals.suggestion", { value }));
}

async function weights(child: Child): Promise<number[]> {
  return (await stored(child)).map(({ value }) => value);
}

test("a forgotten decimal mark is questioned, and the suggestion taken", async ({ page, child }) => {
  await type(page, child, "73");
  await expect(refusal(page)).toHaveText(say("access.refusals.questioned"));
  await expect(page.getByText(say("growth.refusals.far-from-reference", { value: "73 kg" }))).toBeVisible();
  await expect(page.getByRole("checkbox", { name: confirm })).toBeFocused();
  expect(await weights(child)).toEqual([]);
  await use(page, "7.3 kg").click();
  await expect(field(page, weight)).toHaveValue("7.3 kg");
  await button(page, save).click();
  await expect(notice(page, recorded)).toBeVisible();
  expect(await weights(child)).toEqual([7.3]);
});

test("an unlikely figure that is right is confirmed and kept", async ({ page, child }) => {
  await type(page, child, "14");
  await expect(page.getByText(say("growth.refusals.far-from-reference", { value: "14 kg" }))).toBeVisible();
  await page.getByRole("checkbox", { name: confirm }).check();
  await button(page, save).click();
  await expect(notice(page, recorded)).toBeVisible();
  const kept = await sql("select value, confirmed from readings where child_id = $1", [child.id]);
  expect(kept).toEqual([{ value: 14, confirmed: ["weight:far-from-reference"] }]);
});

test("a yes belongs to the figure it was given for", async ({ page, child }) => {
  await type(page, child, "14");
  await page.getByRole("checkbox", { name: confirm }).check();
  await field(page, weight).fill("15");
  await expect(page.getByRole("checkbox", { name: confirm })).toBeHidden();
  await button(page, save).click();
  await expect(page.getByText(say("growth.refusals.far-from-reference", { value: "15 kg" }))).toBeVisible();
  expect(await weights(child)).toEqual([]);
});

test("a day to come, a day before birth and a great loss are questioned", async ({ page, child }) => {
  const question = page.getByRole("checkbox", { name: confirm });
  await type(page, child, "7.3", daysAgo(-2));
  await expect(page.getByText(/is still to come/)).toBeVisible();
  await type(page, child, "7.3", daysAgo(300));
  await expect(page.getByText(/lies before the birth/)).toBeVisible();
  await newReading(child, { value: 8.2, takenOn: daysAgo(30) });
  await type(page, child, "5.4");
  await expect(page.getByText(/a loss of a third or more/)).toBeVisible();
  await expect(question).toHaveCount(1);
  expect(await weights(child)).toEqual([8.2]);
});

test("an impossible figure is refused with a sentence and what was probably meant", async ({
  page,
  child,
}) => {
  await type(page, child, "7300");
  await expect(page.getByText(say("growth.refusals.impossible-weight"))).toBeVisible();
  await expect(page.getByRole("checkbox", { name: confirm }), "a yes would not help").toHaveCount(0);
  await use(page, "7300 g").click();
  await button(page, save).click();
  await expect(notice(page, recorded)).toBeVisible();
  expect(await weights(child)).toEqual([7.3]);
});

test("what cannot be read is said beside its field", async ({ page, child }) => {
  await type(page, child, "");
  await expect(page.getByText(say("growth.refusals.nothing-measured"))).toBeVisible();
  await expect(field(page, weight)).toBeFocused();
  await field(page, weight).fill("seven and a bit");
  await button(page, save).click();
  await expect(page.getByText(say("growth.refusals.weight-wrong"))).toBeVisible();
  await expect(field(page, weight)).toHaveValue("seven and a bit");
});

test.describe("in pounds", () => {
  test.use({ wished: { weightUnit: "lb", lengthUnit: "in" } });

  test("kilograms typed as pounds are noticed", async ({ page, child }) => {
    await type(page, child, "7.3");
    await use(page, "7.3 kg").click();
    await button(page, save).click();
    await expect(notice(page, recorded)).toBeVisible();
    expect(await weights(child)).toEqual([7.3]);
  });
});

test("a correction is questioned, too, but not against itself", async ({ page, child }) => {
  const id = await newReading(child, { value: 9.9, takenOn: daysAgo(17) });
  await page.goto(`/children/${child.id}/growth/readings/${id}`);
  await field(page, weight).fill("74");
  await button(page, say("growth.correct.submit")).click();
  await use(page, "7.4 kg").click();
  await button(page, say("growth.correct.submit")).click();
  await expect(notice(page, say("growth.history.corrected"))).toBeVisible();
  expect(await weights(child)).toEqual([7.4]);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a question is answered with yes", async ({ page, child }) => {
    await type(page, child, "14");
    await expect(refusal(page)).toHaveText(say("access.refusals.questioned"));
    await expect(field(page, weight)).toHaveValue("14");
    await page.getByRole("checkbox", { name: confirm }).check();
    await button(page, save).click();
    await expect(notice(page, recorded)).toBeVisible();
    expect(await weights(child)).toEqual([14]);
  });
});
