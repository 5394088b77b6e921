import type { Page } from "@playwright/test";
import { sql } from "./fixtures/database.ts";
import { button, field } from "./fixtures/form.ts";
import { type Child, daysAgo, newReading } from "./fixtures/records.ts";
import { expect, test } from "./fixtures/story.ts";
import { say } from "./fixtures/words.ts";

/** A weight a day for sixty days back, each its own figure: 5.01 kg yesterday, 5.60 kg the earliest. */
async function recordSixty({ id, familyId }: Child): Promise<void> {
  await sql(
    `insert into readings (id, family_id, child_id, check_up_id, kind, value, typed_value, typed_unit, taken_on)
     select gen_random_uuid(), $1, $2, gen_random_uuid(), 'weight', 5 + day / 100.0, (5 + day / 100.0)::text, 'kg', $3::date - day
     from generate_series(1, 60) as day`,
    [familyId, id, daysAgo(0)],
  );
}

/** The figures on the page, in its order. */
async function figures(page: Page): Promise<string[]> {
  const entries = page.getByRole("main").getByRole("listitem");
  await expect(entries.first()).toBeVisible();
  return (await entries.allTextContents()).map((text) => /^[\d.]+ \w+/.exec(text)?.[0] ?? text);
}

const kilograms = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, place) => `${(500 + from + place) / 100} kg`);

test("the history is newest first, in pages that lose and repeat nothing", async ({ page, child }) => {
  await recordSixty(child);
  const older = page.getByRole("link", { name: say("growth.history.older") });
  await page.goto(`/children/${child.id}/growth/history`);
  expect(await figures(page)).toEqual(kilograms(1, 25));
  await older.click();
  await expect(page).toHaveURL(/after=/);
  await expect(page.getByText("5.26 kg")).toBeVisible();
  expect(await figures(page)).toEqual(kilograms(26, 50));
  await newReading(child, { value: 5.005, takenOn: daysAgo(0) });
  await older.click();
  await expect(page.getByText("5.51 kg"), "a new reading moves no page").toBeVisible();
  expect(await figures(page)).toEqual(kilograms(51, 60));
  await expect(older).toHaveCount(0);
  await page.getByRole("link", { name: say("growth.history.newer") }).click();
  await expect(page.getByText("5.005 kg")).toBeVisible();
});

test("the history is filtered by measurement and dates, and the filter goes from page to page", async ({
  page,
  child,
}) => {
  await recordSixty(child);
  await newReading(child, { kind: "head", value: 42.2, takenOn: daysAgo(40) });
  await page.goto(`/children/${child.id}/growth/history`);
  await page.getByText(say("growth.history.filter"), { exact: true }).click();
  await page.getByLabel(say("growth.history.kind")).selectOption(say("growth.kinds.head"));
  await button(page, say("growth.history.show")).click();
  await expect(page.getByText("5.01 kg")).toHaveCount(0);
  expect(await figures(page)).toEqual(["42.2 cm"]);

  await page.getByLabel(say("growth.history.kind")).selectOption(say("growth.kinds.weight"));
  await field(page, say("growth.history.from")).fill(daysAgo(40));
  await field(page, say("growth.history.to")).fill(daysAgo(11));
  await button(page, say("growth.history.show")).click();
  await expect(page.getByText("5.11 kg")).toBeVisible();
  expect(await figures(page)).toEqual(kilograms(11, 35));
  await page.getByRole("link", { name: say("growth.history.older") }).click();
  await expect(page.getByText("5.36 kg")).toBeVisible();
  expect(await figures(page)).toEqual(kilograms(36, 40));

  await field(page, say("growth.history.from")).fill(daysAgo(190));
  await field(page, say("growth.history.to")).fill(daysAgo(100));
  await button(page, say("growth.history.show")).click();
  await expect(page.getByText(say("growth.history.emptyFiltered.title"))).toBeVisible();
  await page.getByRole("link", { name: say("growth.history.clear") }).click();
  await expect(page.getByText("5.01 kg")).toBeVisible();
});

test("the last thirty days are one touch away", async ({ page, child }) => {
  await recordSixty(child);
  await page.goto(`/children/${child.id}/growth/history`);
  await page.getByText(say("growth.history.filter"), { exact: true }).click();
  await page.getByRole("link", { name: say("growth.history.lastDays") }).click();
  await expect(page).toHaveURL(/last=30/);
  await page.getByRole("link", { name: say("growth.history.older") }).click();
  await expect(page.getByText("5.26 kg")).toBeVisible();
  expect(await figures(page)).toEqual(kilograms(26, 30));
});

test("a strange address is read as far as it makes sense", async ({ page, child }) => {
  await newReading(child, { value: 7.3, takenOn: daysAgo(1) });
  await page.goto(`/children/${child.id}/growth/history?kind=shoe&from=yesterday&after=nowhere&after=twice`);
  await expect(page.getByText("7.3 kg")).toBeVisible();
});
