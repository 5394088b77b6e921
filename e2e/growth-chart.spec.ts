import type { Page } from "@playwright/test";
import { drawing, live, recordThree } from "./fixtures/chart.ts";
import { words } from "./fixtures/form.ts";
import { daysAgo, newReading } from "./fixtures/records.ts";
import { expect, test } from "./fixtures/story.ts";
import { say } from "./fixtures/words.ts";

function tab(page: Page, choice: string, name: string) {
  return page.getByRole("navigation", { name: choice }).getByRole("link", { name, exact: true });
}

async function openTable(page: Page) {
  await page.getByText(say("growth.chart.table")).click();
  return page.getByRole("table", { name: "Nora" }).getByRole("row");
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the chart is complete, with its curves named and the child's points @wide", async ({
    page,
    child,
  }) => {
    await recordThree(child);
    await page.goto(`/children/${child.id}/growth`);
    await expect(words(page, say("growth.words.around", { percentile: 50 }))).toBeVisible();
    for (const name of ["3", "15", "50", "85", "97"])
      await expect(drawing(page).getByText(name, { exact: true }).last()).toBeVisible();
    await expect(drawing(page).locator("circle")).toHaveCount(3);
    await expect(drawing(page)).toHaveAccessibleDescription(/Nora.*3 readings.*7\.3 kg/);

    await tab(page, say("growth.chart.lines"), say("accounts.settings.chartLineKinds.z")).click();
    for (const name of ["−2", "+2"])
      await expect(drawing(page).getByText(name, { exact: true })).toBeVisible();
    await expect(drawing(page).locator("circle")).toHaveCount(3);
  });
});

test("the table holds the same figures as the chart", async ({ page, child }) => {
  await recordThree(child);
  await page.goto(`/children/${child.id}/growth`);
  const rows = await openTable(page);
  await expect(rows).toHaveCount(4);
  const newest = rows.nth(1);
  await expect(newest).toContainText("7.3 kg");
  await expect(newest).toContainText(say("growth.words.around", { percentile: 50 }));
  await expect(newest).toContainText(say("growth.words.zScore", { z: "0.00" }));
  await newest.getByRole("link", { name: "7.3 kg" }).click();
  await expect(page.getByRole("heading", { name: say("growth.correct.title") })).toBeVisible();
});

test.describe("a child of four", () => {
  test.use({ wishedChild: { ageDays: 1500 } });

  test("shows six months, one year, two years or all", async ({ page, child }) => {
    for (const days of [1000, 700, 300, 100])
      await newReading(child, { value: 9 + (1000 - days) / 200, takenOn: daysAgo(days) });
    await page.goto(`/children/${child.id}/growth`);
    const rows = await openTable(page);
    await expect(rows).toHaveCount(1 + 4);
    for (const [range, count] of [
      ["6m", 1],
      ["1y", 2],
      ["2y", 3],
      ["all", 4],
    ] as const) {
      const chosen = tab(page, say("growth.chart.ranges"), say(`accounts.settings.chartRanges.${range}`));
      await chosen.click();
      await expect(chosen).toHaveAttribute("aria-current", "page");
      await expect(rows).toHaveCount(1 + count);
      const unit = say(`growth.chart.units.${range === "all" ? "years" : "months"}`);
      await expect(words(page, `${say("growth.chart.age")} (${unit})`)).toBeVisible();
    }
  });
});

test("BMI appears where weight and length lie within a day of each other", async ({ page, child }) => {
  await newReading(child, { value: 7.3, takenOn: daysAgo(17) });
  await newReading(child, { kind: "length", value: 65.7, takenOn: daysAgo(19) });
  const bmi = `/children/${child.id}/growth?kind=bmi`;
  await page.goto(bmi);
  await expect(words(page, say("growth.chart.emptyBmi.title"))).toBeVisible();
  await newReading(child, { kind: "length", value: 65.7, takenOn: daysAgo(16) });
  await page.goto(bmi);
  await expect(words(page, "16.9 kg/m²")).toBeVisible();
  await expect(words(page, say("growth.words.around", { percentile: 50 }))).toBeVisible();
});

test("on paper the drawing stands alone", async ({ page, child }) => {
  await recordThree(child);
  await page.goto(`/children/${child.id}/growth`);
  await expect(live(page)).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(drawing(page)).toBeVisible();
  await expect(live(page)).toBeHidden();
  await expect(page.getByRole("navigation")).toHaveCount(0);
});
