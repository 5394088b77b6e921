import type { Page } from "@playwright/test";
import { sql } from "./fixtures/database.ts";
import { button, field, notice } from "./fixtures/form.ts";
import { type Child, daysAgo } from "./fixtures/records.ts";
import { asComposition, inKilograms, inPounds, withScale } from "./fixtures/scale.ts";
import { expect, test } from "./fixtures/story.ts";
import { say } from "./fixtures/words.ts";

const open = (page: Page, child: Child) => page.goto(`/children/${child.id}/growth/record`);
const read = (page: Page) => button(page, say("devices.scale.read")).click();
const told = (page: Page) => page.locator("[data-scale]");
const weight = (page: Page) => field(page, say("growth.kinds.weight"));
const kept = (child: Child) =>
  sql<{
    value: number;
    typed_value: string;
    typed_unit: string;
    source: string;
    device: string | null;
    day: string;
  }>(
    "select value, typed_value, typed_unit, source, device, taken_on::text as day from readings where child_id = $1",
    [child.id],
  );

test("a weight comes from the scale into the form, and is saved by hand @wide", async ({ page, child }) => {
  const scale = await withScale(page);
  await open(page, child);
  await read(page);
  await expect(told(page)).toHaveText(say("devices.scale.waiting", { name: "BabyScale 2" }));
  await scale.indicate(inKilograms(7.2), inKilograms(7.355));
  await expect(told(page)).toHaveText(say("devices.scale.done", { value: "7.355 kg", name: "BabyScale 2" }));
  await expect(weight(page)).toHaveValue("7.355");
  expect(await kept(child), "nothing is saved by itself").toEqual([]);
  await button(page, say("growth.record.submit")).click();
  await expect(notice(page, say("growth.history.recorded"))).toBeVisible();
  expect(await kept(child)).toEqual([
    {
      value: 7.355,
      typed_value: "7.355",
      typed_unit: "kg",
      source: "device",
      device: "BabyScale 2",
      day: daysAgo(0),
    },
  ]);
});

test("a scale set to pounds is read in pounds", async ({ page, child }) => {
  const scale = await withScale(page, { name: "" });
  await open(page, child);
  await read(page);
  await scale.indicate(inPounds(16.21));
  await expect(weight(page)).toHaveValue("16.21 lb");
  await expect(told(page)).toContainText(say("devices.scale.unnamed"));
  await button(page, say("growth.record.submit")).click();
  await expect(notice(page, say("growth.history.recorded"))).toBeVisible();
  const [reading] = await kept(child);
  expect(reading).toMatchObject({
    typed_value: "16.21 lb",
    typed_unit: "lb",
    source: "device",
    device: null,
  });
  expect(reading?.value).toBeCloseTo(7.3527, 4);
});

test("of weighings a scale had kept, the latest is taken, with its day", async ({ page, child }) => {
  const scale = await withScale(page);
  await open(page, child);
  await read(page);
  await scale.indicate(
    inKilograms(7.1, daysAgo(4)),
    inKilograms(7.3, daysAgo(2)),
    inKilograms(7.2, daysAgo(3)),
  );
  await expect(weight(page)).toHaveValue("7.3");
  await expect(page.getByLabel(say("growth.record.when"))).toHaveValue(daysAgo(2));
  await expect(told(page)).toContainText("the day is filled in");
});

test("a body composition scale is read for its weight", async ({ page, child }) => {
  const scale = await withScale(page, { offers: "composition" });
  await open(page, child);
  await read(page);
  await scale.indicate(asComposition(7.35));
  await expect(weight(page)).toHaveValue("7.35");
});

test("what does not work is said in words, and the weight can be typed", async ({ page, child }) => {
  const failures = [
    ["cancelled", { chosen: "none" }],
    ["forbidden", { chosen: "forbidden" }],
    ["unreachable", { chosen: "silent" }],
    ["noWeight", { offers: "nothing" }],
  ] as const;
  for (const [why, wishes] of failures) {
    const own = await page.context().newPage();
    await withScale(own, wishes);
    await open(own, child);
    await read(own);
    await expect(told(own)).toHaveText(say(`devices.scale.failed.${why}`));
    await expect(button(own, say("devices.scale.again"))).toBeVisible();
    await own.close();
  }
  const scale = await withScale(page);
  await open(page, child);
  await read(page);
  await scale.indicate([0, 0xff, 0xff], [0, 0x20], inKilograms(0));
  await expect(told(page)).toHaveText(say("devices.scale.waiting", { name: "BabyScale 2" }));
  await scale.leave();
  await expect(told(page)).toHaveText(say("devices.scale.failed.lost"));
  await weight(page).fill("7.4");
  await button(page, say("growth.record.submit")).click();
  await expect(notice(page, say("growth.history.recorded"))).toBeVisible();
  expect(await kept(child)).toMatchObject([{ value: 7.4, source: "manual" }]);
});

test("waiting for the scale can be stopped", async ({ page, child }) => {
  const scale = await withScale(page);
  await open(page, child);
  await read(page);
  await expect(told(page)).toHaveText(say("devices.scale.waiting", { name: "BabyScale 2" }));
  await button(page, say("devices.scale.stop")).click();
  await expect(button(page, say("devices.scale.read"))).toBeVisible();
  await scale.indicate(inKilograms(7.3));
  await expect(weight(page)).toHaveValue("");
  await expect(told(page)).toBeHidden();
});

test("a browser without Bluetooth is offered none", async ({ page, child }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, "bluetooth"));
  await open(page, child);
  await expect(weight(page)).toBeVisible();
  await expect(button(page, say("devices.scale.read"))).toBeHidden();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("nothing is offered that would not work", async ({ page, child }) => {
    await open(page, child);
    await expect(weight(page)).toBeVisible();
    await expect(button(page, say("devices.scale.read"))).toBeHidden();
  });
});
