import { drawing, live, recordThree } from "./fixtures/chart.ts";
import { expect, test } from "./fixtures/story.ts";
import { say } from "./fixtures/words.ts";

type Shift = PerformanceEntry & { readonly value: number };
type Watched = Window & { jumped: number; held: IdleRequestCallback[] };

test("the chart comes to life without a jump @wide", async ({ page, child }) => {
  await recordThree(child);
  // The living chart waits for an idle moment; there is none until the drawing has been measured.
  await page.addInitScript(() => {
    const watched = Object.assign(window as Window as Watched, { jumped: 0, held: [] });
    watched.requestIdleCallback = (run) => watched.held.push(run);
    new PerformanceObserver((list) => {
      for (const shift of list.getEntries() as Shift[]) watched.jumped += shift.value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto(`/children/${child.id}/growth`);
  await page.evaluate(() => document.fonts.ready);
  const before = await drawing(page).boundingBox();
  await expect(live(page)).toHaveCount(0);
  await page.evaluate(() => {
    const { held } = window as Window as Watched;
    for (const run of held) run({ didTimeout: true, timeRemaining: () => 50 });
  });
  await expect(live(page)).toBeVisible();
  await expect(drawing(page)).toBeHidden();
  expect(await live(page).boundingBox()).toEqual(before);
  // A word that wraps differently once the font is there measures 0.0002; 0.1 is what the web calls good.
  expect(await page.evaluate(() => (window as Window as Watched).jumped)).toBeLessThan(0.01);
});

test("the arrow keys read the points, and Enter opens one @wide", async ({ page, child }) => {
  await recordThree(child);
  await page.goto(`/children/${child.id}/growth`);
  await live(page).focus();
  await page.keyboard.press("ArrowLeft");
  await expect(live(page).getByText("7.3 kg")).toBeVisible();
  await page.keyboard.press("ArrowLeft");
  await expect(live(page).getByText("6.4 kg")).toBeVisible();
  await page.keyboard.press("Home");
  await expect(live(page).getByText("5.1 kg")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(live(page).getByText("5.1 kg")).toHaveCount(0);
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: say("growth.correct.title") })).toBeVisible();
});

test("buttons and keys zoom in and back out", async ({ page, child }) => {
  await recordThree(child);
  await page.goto(`/children/${child.id}/growth`);
  const whole = page.getByRole("button", { name: say("growth.chart.live.reset") });
  const closer = page.getByRole("button", { name: say("growth.chart.live.zoomIn") });
  const points = live(page).locator("circle");
  await expect(whole).toBeDisabled();
  await expect(points).toHaveCount(3);
  for (let turn = 0; turn < 5; turn += 1) await closer.click();
  await expect(whole).toBeEnabled();
  expect(await points.count()).toBeLessThan(3);
  await whole.click();
  await expect(points).toHaveCount(3);
  await expect(whole).toBeDisabled();
  await live(page).focus();
  await page.keyboard.press("+");
  await expect(whole).toBeEnabled();
  await page.keyboard.press("0");
  await expect(whole).toBeDisabled();
});

test("a finger reads the nearest point", async ({ page, child }) => {
  await recordThree(child);
  await page.goto(`/children/${child.id}/growth`);
  const point = await live(page).locator("circle").last().boundingBox();
  await page.touchscreen.tap((point?.x ?? 0) + 12, (point?.y ?? 0) + 4);
  await expect(live(page).getByText("7.3 kg")).toBeVisible();
});
