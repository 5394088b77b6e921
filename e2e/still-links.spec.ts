import { daysAgo, newReading } from "./fixtures/records.ts";
import { expect, test } from "./fixtures/story.ts";
import { say } from "./fixtures/words.ts";

test("links of still parts are followed without loading the page anew @wide", async ({ page, child }) => {
  await page.goto(`/children/${child.id}`);
  await page.evaluate(() => Object.assign(window, { stillHere: true }));
  const nav = page.getByRole("navigation", { name: say("shell.nav.label") });
  await nav.getByRole("link", { name: say("shell.nav.growth"), exact: true }).click();
  await expect(page).toHaveURL(`/children/${child.id}/growth`);
  await expect(nav.getByRole("link", { name: say("shell.nav.growth"), exact: true })).toHaveAttribute(
    "aria-current",
    "page",
  );
  expect(await page.evaluate(() => "stillHere" in window)).toBe(true);
});

test("with a key held down, a link opens elsewhere and this page stays", async ({ page, child, context }) => {
  await page.goto(`/children/${child.id}`);
  const opened = context.waitForEvent("page");
  await page
    .getByRole("navigation", { name: say("shell.nav.label") })
    .getByRole("link", { name: say("shell.nav.settings") })
    .click({ modifiers: ["ControlOrMeta"] });
  await expect(await opened).toHaveURL("/settings");
  await expect(page).toHaveURL(`/children/${child.id}`);
});

test("choosing another page of a child in the switcher closes it", async ({ page, child }) => {
  await page.goto("/settings");
  await page.getByRole("button", { name: say("shell.switcher.label") }).click();
  const sheet = page.getByRole("dialog", { name: say("shell.switcher.label") });
  await sheet.getByRole("link", { name: child.name }).click();
  await expect(page).toHaveURL(`/children/${child.id}`);
  await expect(sheet).toBeHidden();
});

test("choosing what a chart shows leaves the page where it was scrolled to", async ({ page, child }) => {
  for (const [days, value] of [
    [60, 5.2],
    [30, 6.1],
  ] as const)
    await newReading(child, { value, takenOn: daysAgo(days) });
  await page.goto(`/children/${child.id}/growth?kind=weight`);
  const lines = page.getByRole("navigation", { name: say("growth.chart.lines") });
  await lines.scrollIntoViewIfNeeded();
  await page.evaluate(() => window.scrollBy(0, 120));
  const before = await page.evaluate(() => window.scrollY);
  expect(before).toBeGreaterThan(0);
  await lines.getByRole("link", { name: say("accounts.settings.chartLineKinds.z") }).click();
  await expect(page).toHaveURL(/lines=z/);
  expect(await page.evaluate(() => window.scrollY)).toBe(before);
});
