import { readFileSync } from "node:fs";
import { live, recordThree } from "./fixtures/chart.ts";
import { button } from "./fixtures/form.ts";
import { expect, test } from "./fixtures/story.ts";
import { say } from "./fixtures/words.ts";

test("the chart is kept as an SVG that needs nothing beside it", async ({ page, child }) => {
  await recordThree(child);
  await page.goto(`/children/${child.id}/growth`);
  const coming = page.waitForEvent("download");
  await page.getByRole("link", { name: say("charts.more.svg") }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toMatch(/^nora-weight-\d{4}-\d\d-\d\d\.svg$/);
  const svg = readFileSync(await file.path(), "utf8");
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
  expect(svg).toContain(say("references.names.who-2006"));
  expect(svg).not.toMatch(/href|url\((?!#)|var\(|script/);
  expect(svg.match(/<circle/g)).toHaveLength(3);
});

test("the chart is kept as a PNG, drawn here @wide", async ({ page, child }) => {
  await recordThree(child);
  await page.goto(`/children/${child.id}/growth`);
  await expect(live(page)).toBeVisible();
  const coming = page.waitForEvent("download");
  await button(page, say("charts.more.png")).click();
  const file = await coming;
  expect(file.suggestedFilename()).toMatch(/^nora-weight-.*\.png$/);
  const png = readFileSync(await file.path());
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  // Width and height stand in a PNG's first chunk: twice the drawing's.
  expect(png.readUInt32BE(16)).toBe(2 * 896);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("only the SVG is offered", async ({ page, child }) => {
    await recordThree(child);
    await page.goto(`/children/${child.id}/growth`);
    await expect(page.getByRole("link", { name: say("charts.more.svg") })).toBeVisible();
    await expect(page.getByText(say("charts.more.png"))).toBeHidden();
  });
});
