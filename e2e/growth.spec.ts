import { head, length, measuredOn, openForm, recorded, save, stored, weight } from "./fixtures/check-up.ts";
import { button, choose, field, notice, words } from "./fixtures/form.ts";
import { daysAgo, newReading, today } from "./fixtures/records.ts";
import { expect, test } from "./fixtures/story.ts";
import { say } from "./fixtures/words.ts";

test("three check-ups, in any unit, read in words first @wide", async ({ page, child }) => {
  const checkUps = [
    { day: daysAgo(139), typed: ["5,1", "57.1", "38.3"] },
    { day: daysAgo(78), typed: ["6400 g", "24 1/2 in", "40.6"] },
    { day: daysAgo(17), typed: ["16 lb 5 oz", "65.7", "42.2"] },
  ];
  for (const { day, typed } of checkUps) {
    await openForm(page, child);
    for (const [place, label] of [weight, length, head].entries())
      await field(page, label).fill(typed[place] ?? "");
    await measuredOn(page, day);
    await button(page, save).click();
    await expect(notice(page, recorded)).toBeVisible();
  }
  // WHO 2006, girls, day 183: 7.399 kg lies at z 0.11.
  await expect(words(page, "7.4 kg")).toBeVisible();
  await expect(words(page, say("growth.words.around", { percentile: 54 }))).toBeVisible();
  await page.getByText(say("growth.chart.meaning")).click();
  await expect(words(page, say("growth.chart.meaningZ", { z: "0.11" }))).toBeVisible();
  expect(await stored(child)).toHaveLength(9);
});

test.describe("in pounds and feet", () => {
  test.use({ wished: { weightUnit: "lb", lengthUnit: "ft" } });

  test("figures are typed and shown in pounds, ounces, feet and inches", async ({ page, child }) => {
    await openForm(page, child);
    await field(page, weight).fill("16 lb 5 oz");
    await field(page, length).fill("2 ft 2");
    await measuredOn(page, daysAgo(17));
    await button(page, save).click();
    await expect(words(page, "16 lb 5 oz")).toBeVisible();
    await expect(words(page, say("growth.words.around", { percentile: 54 }))).toBeVisible();
    const [tall, heavy] = (await stored(child)).toSorted((a, b) => a.kind.localeCompare(b.kind));
    expect(heavy).toMatchObject({ typed: "16 lb 5 oz", unit: "lb" });
    expect(heavy?.value).toBeCloseTo(7.399226, 6);
    expect(tall?.value).toBeCloseTo(66.04, 6);
  });

  test("correcting only the note of a figure typed in kilograms keeps that figure", async ({
    page,
    child,
  }) => {
    const id = await newReading(child, { value: 7.399, takenOn: daysAgo(17) });
    await page.goto(`/children/${child.id}/growth/readings/${id}`);
    await expect(field(page, weight)).toHaveValue("7.399 kg");
    await field(page, say("growth.record.note")).fill("at the clinic");
    await button(page, say("growth.correct.submit")).click();
    await expect(notice(page, say("growth.history.corrected"))).toBeVisible();
    expect(await stored(child)).toMatchObject([{ value: 7.399, typed: "7.399 kg", unit: "kg" }]);
  });
});

test("where, which device, a note and an estimate are kept beside the figure", async ({ page, child }) => {
  await openForm(page, child);
  await field(page, weight).fill("7.3");
  await page.getByText(say("growth.record.more")).click();
  await choose(page, say("growth.record.source"), say("growth.sources.device"));
  await field(page, say("growth.record.device")).fill("Kitchen scale");
  await field(page, say("growth.record.note")).fill("In a hurry\nwith socks on");
  await page.getByRole("checkbox", { name: say("growth.record.estimated") }).check();
  await button(page, save).click();
  await expect(notice(page, recorded)).toBeVisible();
  await page.goto(`/children/${child.id}/growth/history`);
  const entry = page.getByRole("listitem").filter({ hasText: "7.3 kg" });
  for (const said of ["Kitchen scale", "with socks on", say("growth.words.estimated")])
    await expect(entry).toContainText(said);
});

test("a reading is corrected: the typed figure comes back, the history shows the new one", async ({
  page,
  child,
}) => {
  await openForm(page, child);
  await field(page, weight).fill("7,30");
  await button(page, save).click();
  await expect(notice(page, recorded)).toBeVisible();
  await page.goto(`/children/${child.id}/growth/history`);
  await page.getByRole("link", { name: say("growth.history.correct") }).click();
  await expect(field(page, weight)).toHaveValue("7,30");
  await field(page, weight).fill("7.45");
  await measuredOn(page, daysAgo(1));
  await button(page, say("growth.correct.submit")).click();
  await expect(notice(page, say("growth.history.corrected"))).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "7.45 kg" })).toBeVisible();
  expect(await stored(child)).toMatchObject([{ kind: "weight", value: 7.45, typed: "7.45" }]);
});

test("a reading is removed and put back", async ({ page, child }) => {
  const id = await newReading(child, { value: 7.3, takenOn: today });
  await page.goto(`/children/${child.id}/growth/readings/${id}`);
  await button(page, say("growth.correct.withdraw")).click();
  await expect(notice(page, say("growth.history.withdrawn"))).toBeVisible();
  await expect(page.getByText("7.3 kg")).toHaveCount(0);
  await page.goto(`/children/${child.id}/growth`);
  await expect(words(page, say("growth.chart.empty.title"))).toBeVisible();
  await page.goBack();
  await button(page, say("growth.history.undo")).click();
  await expect(notice(page, say("growth.history.restored"))).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "7.3 kg" })).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a check-up is recorded, and a refused one keeps what was typed", async ({ page, child }) => {
    await openForm(page, child);
    await field(page, weight).fill("heavy");
    await field(page, length).fill("65.7");
    await button(page, save).click();
    await expect(page.getByText(say("growth.refusals.weight-wrong"))).toBeVisible();
    await expect(field(page, length)).toHaveValue("65.7");
    await field(page, weight).fill("7.3");
    await button(page, save).click();
    await expect(notice(page, recorded)).toBeVisible();
    expect((await stored(child)).map(({ kind }) => kind).toSorted()).toEqual(["length", "weight"]);
  });
});
