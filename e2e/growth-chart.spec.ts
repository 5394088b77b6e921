import type { Page } from "@playwright/test";
import { bornEarly, drawing, live, recordThree } from "./fixtures/chart.ts";
import { sql } from "./fixtures/database.ts";
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
      await expect(drawing(page).getByText(name, { exact: true }).last()).toBeVisible();
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

test("a child born early is placed by corrected age, with the actual age beside @wide", async ({
  page,
  child,
}) => {
  await bornEarly(child);
  await recordThree(child);
  await page.goto(`/children/${child.id}/growth`);
  await expect(words(page, "6 months old · 4 months corrected")).toBeVisible();
  for (const name of [say("charts.axis.dueDate"), say("charts.axis.gestation"), "36"])
    await expect(drawing(page).or(live(page)).getByText(name, { exact: true }).first()).toBeVisible();
  await expect(words(page, say("references.names.intergrowth-preterm"))).toBeVisible();
  await expect(words(page, say("charts.reference.corrected", { until: 24 }))).toBeVisible();
  const rows = await openTable(page);
  await expect(rows.nth(1)).toContainText("3 months corrected; 5 months old");
  await page.getByRole("link", { name: say("charts.reference.change") }).click();
  await expect(page.getByRole("heading", { name: say("references.settings.title") })).toBeVisible();
});

test.describe("a child of four in the United States", () => {
  test.use({ wishedChild: { ageDays: 1500 } });

  test("passes from WHO's lines to CDC's, and each are named", async ({ page, child }) => {
    await sql("update families set country = 'US' where id = $1", [child.familyId]);
    for (const days of [1200, 900, 300, 10])
      await newReading(child, { value: 9 + (1200 - days) / 200, takenOn: daysAgo(days) });
    await page.goto(`/children/${child.id}/growth`);
    await expect(drawing(page).or(live(page)).getByText("WHO 2006 → CDC 2000").first()).toBeVisible();
    await expect(words(page, say("references.names.cdc-2000"))).toBeVisible();
    await tab(page, say("growth.chart.lines"), say("accounts.settings.chartLineKinds.nine")).click();
    await expect(drawing(page).or(live(page)).getByText("99.6", { exact: true }).first()).toBeVisible();
  });
});

test("weight for length has lengths along its axis", async ({ page, child }) => {
  await recordThree(child);
  await newReading(child, { kind: "length", value: 65.7, takenOn: daysAgo(17) });
  await page.goto(`/children/${child.id}/growth`);
  await tab(page, say("growth.chart.kindsLabel"), say("growth.kinds.weight-for-length")).click();
  await expect(words(page, say("charts.axis.length", { unit: "cm" }))).toBeVisible();
  const rows = await openTable(page);
  await expect(rows.nth(1)).toContainText(say("charts.point.length", { length: "65.7 cm" }));
});

test.describe("a child measured every day", () => {
  test.use({ wishedChild: { ageDays: 310 } });

  test("has a light chart of three hundred readings, each within reach", async ({ page, child }) => {
    const columns = "id, family_id, child_id, check_up_id, kind, value, typed_value, typed_unit, taken_on";
    const values =
      "gen_random_uuid(), $1, $2, gen_random_uuid(), 'weight', 4 + n * 0.012, '4', 'kg', $3::date + n";
    await sql(`insert into readings (${columns}) select ${values} from generate_series(0, 299) n`, [
      child.familyId,
      child.id,
      daysAgo(305),
    ]);
    const answer = await page.goto(`/children/${child.id}/growth`);
    expect((await answer?.text())?.length).toBeLessThan(220_000);
    await expect(await openTable(page)).toHaveCount(1 + 25);
    await expect(page.getByRole("link", { name: say("charts.readings.more", { count: 300 }) })).toBeVisible();
    await expect(live(page)).toBeVisible();
    expect(await live(page).locator("circle").count()).toBeLessThanOrEqual(90);
    await live(page).focus();
    await page.keyboard.press("End");
    for (let turn = 0; turn < 5; turn += 1) await page.keyboard.press("ArrowLeft");
    await expect(live(page).getByText("7.528 kg")).toBeVisible();
  });
});
