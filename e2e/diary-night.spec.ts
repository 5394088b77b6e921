import type { Locator, Page } from "@playwright/test";
import { sql } from "./fixtures/database.ts";
import { ago, setHour, storedEntries, writeEntries } from "./fixtures/diary-records.ts";
import { button, field, notice, refusal } from "./fixtures/form.ts";
import { bringIn, newPerson } from "./fixtures/people.ts";
import { type Child, join } from "./fixtures/records.ts";
import { expect, test } from "./fixtures/story.ts";
import { say } from "./fixtures/words.ts";

type Key = Parameters<typeof say>[0];
type Values = Parameters<typeof say>[1];
const t = (key: string, values?: Record<string, string | number>) =>
  say(`diary.${key}` as Key, values as Values);
const m = (key: string, values?: Record<string, string | number>) =>
  say(`medicines.${key}` as Key, values as Values);

const place = (child: Child) => `/children/${child.id}/diary`;
const saved = (page: Page) => expect(page).toHaveURL(/saved=recorded/);
const question = (page: Page) => page.getByRole("checkbox", { name: say("access.form.confirm") });

/** A thumb is as wide as 44 px (WCAG 2.5.5), and taps: it neither hovers nor holds. */
async function thumb(target: Locator): Promise<void> {
  await target.scrollIntoViewIfNeeded();
  const label = target.locator(
    "xpath=ancestor-or-self::*[self::label or self::button or self::a or self::summary][1]",
  );
  const { width, height } = (await label.boundingBox()) ?? { width: 0, height: 0 };
  expect(
    Math.min(width, height),
    await target.evaluate((element) => element.outerHTML.slice(0, 120)),
  ).toBeGreaterThanOrEqual(44);
  await target.tap({ force: true });
}

test.describe("at three in the morning, on a phone in the dark", () => {
  test.use({ colorScheme: "dark", wishedChild: { ageDays: 3 * 365, name: "Mila" } });

  test("a fever night with one thumb: temperature, medicine again, asleep again", async ({
    page,
    me,
    child,
  }) => {
    const zone = await setHour(child, 3);
    await writeEntries(child, me, [
      {
        ...ago(9 * 60, zone),
        temperature: "38.4",
        method: "tympanic",
        intakes: [{ name: "Calpol", dose: "5 ml" }],
      },
      { ...ago(8 * 60 + 30, zone), note: "Fell asleep on the sofa" },
    ]);
    await page.goto(place(child));
    const light = await page.evaluate(() => {
      const canvas = document.createElement("canvas").getContext("2d")!;
      canvas.fillStyle = getComputedStyle(document.body).backgroundColor;
      canvas.fillRect(0, 0, 1, 1);
      return Math.max(...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3));
    });
    expect(light).toBeLessThan(60);
    await expect(page.getByText("Fell asleep on the sofa")).toBeVisible();

    await thumb(page.locator("summary").getByText(t("now.temperature"), { exact: true }));
    const temperature = page.getByRole("textbox", { name: t("now.temperature") });
    await expect(temperature).toHaveAttribute("inputmode", "decimal");
    await temperature.fill("39.6");
    await expect(page.getByRole("radio", { name: t("record.temperature.methods.tympanic") })).toBeChecked();
    await thumb(button(page, t("now.saveNow")).filter({ visible: true }));
    await saved(page);
    await expect(notice(page, "39.6")).toBeVisible();

    await thumb(page.getByRole("button", { name: /Calpol 5 ml/ }));
    await expect(notice(page, "Calpol")).toBeVisible();
    await thumb(button(page, t("now.sleep")));
    await expect(
      page.getByText(t("timers.asleep", { time: "03" }).replace(/03$/, ""), { exact: false }).first(),
    ).toBeVisible();

    const [, , fever, dose] = await storedEntries(child);
    expect(fever).toMatchObject({ temperature: 39.6, time: expect.stringMatching(/^0[34]:/) });
    expect(dose).toMatchObject({ intakes: [{ key: "paracetamol", text: "5 ml", noticed: [] }] });
  });

  test("a dose too soon is pointed out first, and once confirmed it is kept with what was said", async ({
    page,
    me,
    child,
  }) => {
    const zone = await setHour(child, 3);
    await writeEntries(child, me, [{ ...ago(130, zone), intakes: [{ name: "Calpol", dose: "5 ml" }] }]);
    await page.goto(place(child));
    await thumb(page.getByRole("button", { name: /Calpol 5 ml/ }));
    await expect(page.getByText(/Calpol was last given 2 h 1\d min before/).first()).toBeVisible();
    await expect(page.getByText(/at least 4 h/).first()).toBeVisible();
    expect(await storedEntries(child)).toHaveLength(1);
    await thumb(button(page, t("now.anyway")));
    await saved(page);
    const [, dose] = await storedEntries(child);
    expect(dose?.intakes[0]?.noticed.map(({ code }) => code)).toEqual(["too-soon"]);
    await page.goto(`${place(child)}/entries/${dose?.id}`);
    await expect(page.getByText(m("noticed"))).toBeVisible();
    await expect(page.getByText(/Calpol was last given 2 h 1\d min before/).first()).toBeVisible();
  });
});

test("the most of a day is counted over 24 hours, across brands, and the figure says whose it is", async ({
  page,
  me,
  child,
}) => {
  const given = (hours: number, name: string) => ({
    ...ago(hours * 60),
    intakes: [{ name, dose: "120 mg" }],
  });
  await writeEntries(child, me, [
    given(23, "Calpol"),
    given(17, "Tylenol"),
    given(11, "Calpol"),
    given(5, "paracetamol"),
  ]);
  await page.goto(`${place(child)}/record?medicine`);
  await page.getByRole("combobox", { name: t("record.medicine.name"), exact: true }).fill("Panadol");
  await field(page, t("record.medicine.dose")).fill("120 mg");
  await button(page, t("record.submit")).click();
  await expect(refusal(page)).toBeVisible();
  const others = "Calpol, paracetamol, Tylenol";
  const many = m("notices.too-many", { name: "Panadol", others, count: 5, untimed: 0 });
  await expect(page.getByText(many).first()).toBeVisible();
  await expect(page.getByText(/at most 4/).first()).toBeVisible();
  for (const each of await question(page).all()) await each.check();
  await button(page, t("record.submit")).click();
  await saved(page);
  expect((await storedEntries(child)).at(-1)?.intakes[0]?.noticed.map(({ code }) => code)).toContain(
    "too-many",
  );
});

test("a sleep begun on one device is ended on another, and becomes one entry @wide", async ({
  page,
  browser,
  child,
}) => {
  await page.goto(place(child));
  await button(page, t("now.sleep")).click();
  await expect(button(page, t("timers.wake"))).toBeVisible();
  await sql("update diary_timers set started_at = started_at - interval '95 minutes' where child_id = $1", [
    child.id,
  ]);
  await page.goto("about:blank");

  const other = await newPerson({ name: "Carmen" });
  await join(child.familyId, other, "caregiver");
  const device = await browser.newContext();
  await bringIn(device, other);
  const phone = await device.newPage();
  await phone.goto(place(child));
  await expect(phone.getByText(/1 h 3\d min/).first()).toBeVisible();
  await button(phone, t("timers.wake")).first().click();
  await expect(phone.getByRole("status").filter({ hasText: /1 h 3\d min/ })).toBeVisible();
  await device.close();

  await page.goto(place(child));
  await expect(button(page, t("now.sleep"))).toBeVisible();
  const [slept, ...more] = await storedEntries(child);
  expect(more).toEqual([]);
  expect(slept?.sleepMinutes).toBeGreaterThanOrEqual(95);
  expect(slept?.sleepMinutes).toBeLessThan(99);
});

test("what a tile opens stands clear of the navigation", async ({ page, me, child }) => {
  await writeEntries(child, me, [{ ...ago(130), intakes: [{ name: "Calpol", dose: "2.5 ml" }] }]);
  await page.setViewportSize({ width: 390, height: 640 });
  await page.goto(place(child));
  await page.locator("summary").getByText(t("now.temperature"), { exact: true }).click();
  await expect(page.getByRole("textbox", { name: t("now.temperature") })).toBeFocused();
  const bottomOf = (target: Locator) => target.evaluate((element) => element.getBoundingClientRect().bottom);
  const nav = page.getByRole("navigation", { name: say("shell.nav.label") });
  const edge = await nav.evaluate((element) => element.getBoundingClientRect().top);
  await expect
    .poll(() => bottomOf(button(page, t("now.saveNow")).filter({ visible: true })))
    .toBeLessThanOrEqual(edge);
});

test("an activity runs until it is stopped; one stopped late ends when it ended; one begun by mistake goes", async ({
  page,
  child,
}) => {
  await page.goto(place(child));
  await page.locator("summary").getByText(t("now.activity"), { exact: true }).click();
  await page.getByRole("combobox", { name: t("timers.name") }).fill("Walk");
  await button(page, t("timers.start")).click();
  await expect(button(page, t("timers.stop"))).toBeVisible();
  await sql("update diary_timers set started_at = started_at - interval '20 minutes' where child_id = $1", [
    child.id,
  ]);
  await page.reload();
  await expect(page.getByText(/\b2\d min/).first()).toBeVisible();
  await button(page, t("timers.stop")).first().click();
  await expect(page.getByRole("status").filter({ hasText: /Walk 2\d min/ })).toBeVisible();
  await button(page, t("now.sleep")).click();
  await page.getByText(t("timers.change"), { exact: true }).click();
  await button(page, t("timers.drop")).click();
  await expect(notice(page, t("saved.dropped"))).toBeVisible();
  expect(await storedEntries(child)).toHaveLength(1);
  await button(page, t("saved.undo")).click();
  await expect(button(page, t("timers.wake")).first()).toBeVisible();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a sleep that was forgotten is ended on the day on which it ended", async ({ page, child }) => {
    await page.goto(place(child));
    await button(page, t("now.sleep")).click();
    await sql("update diary_timers set started_at = started_at - interval '30 hours' where child_id = $1", [
      child.id,
    ]);
    await page.goto(place(child));
    await expect(page.getByText(t("timers.overdue"))).toBeVisible();
    await expect(button(page, t("timers.wake"))).toHaveCount(0);
    const end = ago(29 * 60);
    await page.locator('select[name="stoppedOn"]').selectOption(end.day);
    await button(page, t("timers.stopSubmit")).click();
    await expect(page.getByText(t("refusals.time-wrong"))).toBeVisible();
    await page.locator('select[name="stoppedOn"]').selectOption(end.day);
    await page.locator('input[name="stoppedTime"]').fill(end.time);
    await button(page, t("timers.stopSubmit")).click();
    await expect(page.getByText(t("timers.overdue"))).toHaveCount(0);
    const [slept] = await storedEntries(child);
    expect(slept).toMatchObject({ day: end.day, time: end.time });
    // A minute of the clock may have begun meanwhile.
    expect([59, 60, 61]).toContain(slept?.sleepMinutes);
  });

  test("a temperature is saved, a sleep begun and ended, and a notice confirmed", async ({
    page,
    me,
    child,
  }) => {
    await writeEntries(child, me, [{ ...ago(130), intakes: [{ name: "Calpol", dose: "2.5 ml" }] }]);
    await page.goto(place(child));
    await page.locator("summary").getByText(t("now.temperature"), { exact: true }).click();
    await page.getByRole("textbox", { name: t("now.temperature") }).fill("38.2");
    await button(page, t("now.saveNow")).filter({ visible: true }).click();
    await saved(page);
    await button(page, t("now.sleep")).click();
    await button(page, t("timers.wake")).first().click();
    await expect(button(page, t("now.sleep"))).toBeVisible();
    await page.getByRole("button", { name: /Calpol 2\.5 ml/ }).click();
    await button(page, t("now.anyway")).click();
    await saved(page);
    const all = await storedEntries(child);
    expect(all.map(({ temperature }) => temperature)).toContain(38.2);
    expect(all.filter(({ intakes }) => intakes.length > 0)).toHaveLength(2);
  });
});
