import { bornEarly, recordThree } from "./fixtures/chart.ts";
import { heading, words } from "./fixtures/form.ts";
import { daysAgo, newReading } from "./fixtures/records.ts";
import { expect, test } from "./fixtures/story.ts";
import { say } from "./fixtures/words.ts";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a chart is printed with its name, the birth, the reference and every reading @wide", async ({
    page,
    child,
  }) => {
    await bornEarly(child);
    await recordThree(child);
    await page.goto(`/children/${child.id}/growth`);
    await page.getByRole("link", { name: say("charts.more.print"), exact: true }).click();
    await expect(
      heading(page, say("charts.file.for", { kind: say("growth.kinds.weight"), name: "Nora" })),
    ).toBeVisible();
    await expect(words(page, "29+3")).toBeVisible();
    await expect(words(page, say("references.names.who-2006"))).toBeVisible();
    await expect(page.getByRole("img", { name: say("growth.kinds.weight") })).toBeVisible();
    const rows = page.getByRole("table", { name: say("charts.print.readings") }).getByRole("row");
    await expect(rows).toHaveCount(1 + 3);
    await expect(rows.nth(1)).toContainText("7.3 kg");
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("navigation")).toHaveCount(0);
    await expect(page.getByRole("link")).toHaveCount(0);
  });
});

test("all charts are printed, each on a page of its own", async ({ page, child }) => {
  await recordThree(child);
  await newReading(child, { kind: "length", value: 65.7, takenOn: daysAgo(17) });
  await page.goto(`/children/${child.id}/growth/print?kind=all`);
  // Weight, length, and the two that follow from both.
  await expect(page.getByRole("main").getByRole("img")).toHaveCount(4);
  const pages = (await page.pdf({ format: "A4" })).toString("latin1").match(/\/Type\s*\/Page\b/g);
  expect(pages).toHaveLength(4);
});

test("many readings go on after the chart's page, under its name", async ({ page, child }) => {
  for (let days = 3; days < 28; days += 1) await newReading(child, { value: 7, takenOn: daysAgo(days) });
  await page.goto(`/children/${child.id}/growth/print?kind=weight`);
  const title = say("charts.file.for", { kind: say("growth.kinds.weight"), name: "Nora" });
  const earlier = say("charts.print.earlier", { title });
  await expect(page.getByRole("columnheader", { name: earlier })).toBeVisible();
  await expect(page.getByRole("region", { name: earlier }).getByRole("row")).toHaveCount(2 + 5);
  const pages = (await page.pdf({ format: "A4" })).toString("latin1").match(/\/Type\s*\/Page\b/g);
  expect(pages).toHaveLength(2);
});
