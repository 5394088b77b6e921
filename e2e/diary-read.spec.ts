import type { Page } from "@playwright/test";
import { addDays } from "#lib/kernel/dates.ts";
import { month } from "./fixtures/diary-month.ts";
import { ago, type EntryWishes, storedEntries, writeEntries } from "./fixtures/diary-records.ts";
import { button, choose, field, heading, notice } from "./fixtures/form.ts";
import { bringIn, newPerson } from "./fixtures/people.ts";
import { type Child, daysAgo, join, today } from "./fixtures/records.ts";
import { expect, test } from "./fixtures/story.ts";
import { say } from "./fixtures/words.ts";

type Key = Parameters<typeof say>[0];
const speak = (room: string) => (key: string, values?: Record<string, string | number>) =>
  say(`${room}.${key}` as Key, values as Parameters<typeof say>[1]);
const t = speak("diary");
const find = speak("entries");
const trends = speak("trends");
const medicines = speak("medicines");

const place = (child: Child) => `/children/${child.id}/diary`;
const rows = (page: Page) => page.locator("#entries li");

test.use({ wishedChild: { ageDays: 11 * 365, name: "Ada" } });

test("a day is read in its order, and a part of it by the clock @wide", async ({ page, me, child }) => {
  const day = daysAgo(2);
  await writeEntries(child, me, [
    { day, time: "02:15", temperature: 39.1, note: "Woke up hot" },
    { day, time: "09:00", pains: [{ location: "head", level: 5 }] },
    { day, time: "21:30", intakes: [{ name: "Calpol", dose: "10 ml" }] },
    { day, note: "Did not go to school" },
  ]);
  await page.goto(`${place(child)}?day=${day}`);
  await expect(rows(page)).toHaveCount(4);
  await expect(rows(page).first()).toContainText("21:30");
  await expect(rows(page).last()).toContainText("Did not go to school");
  await expect(page.getByText(t("summary.pain", { max: 5, count: 1, mean: "none" }))).toBeVisible();
  await page.getByText(t("day.pick"), { exact: true }).click();
  await page.getByRole("link", { name: t("day.parts.night"), exact: true }).click();
  await expect(page.getByText("Woke up hot")).toBeVisible();
  await expect(rows(page)).toHaveCount(1);
  await page.getByRole("link", { name: t("day.whole"), exact: true }).click();
  await expect(rows(page)).toHaveCount(4);
  await page
    .getByLabel(t("day.previousOf", { date: "" }).trim(), { exact: false })
    .first()
    .click();
  await expect(page.getByText(t("day.empty.title"))).toBeVisible();
});

test("entries are found by medication, level, place and time, and the address keeps what was asked @wide", async ({
  page,
  me,
  child,
}) => {
  await writeEntries(child, me, month());
  await page.goto(`${place(child)}/entries?pain=8`);
  await expect(page.getByText(find("found", { count: 4 }))).toBeVisible();
  await page.getByLabel(find("match")).selectOption("exactly");
  await button(page, find("show")).click();
  await expect(page).toHaveURL(/match=exactly/);
  await expect(page.getByText(find("found", { count: 3 }))).toBeVisible();
  await page.goto(`${place(child)}/entries`);
  await page.getByText(find("filter"), { exact: true }).click();
  await page.getByLabel(find("medicine")).selectOption({ label: "Naproxen" });
  await page.getByLabel(find("from"), { exact: true }).fill(daysAgo(7));
  await page.getByLabel(find("to"), { exact: true }).fill(daysAgo(1));
  await button(page, find("show")).click();
  await expect(page.getByText(find("found", { count: 7 }))).toBeVisible();
  await page.goto(`${place(child)}/entries?location=head`);
  await expect(page.getByText("A bad night")).toBeVisible();
  await expect(page.getByText(find("found", { count: 1 }))).toBeVisible();
  await page.goto(`${place(child)}/entries?after=02:00&before=04:00`);
  await expect(page.getByText(find("found", { count: 1 }))).toBeVisible();
  await page.goto(`${place(child)}/entries?medicine=unheard-of`);
  await expect(page.getByText(find("none.title"))).toBeVisible();
});

test("the month is seen over time, by the clock, on the body, and in what helps @wide", async ({
  page,
  me,
  child,
}) => {
  await writeEntries(child, me, month());
  await page.goto(`${place(child)}/trends?period=month`);
  await expect(heading(page, trends("pain.title"))).toBeVisible();
  await expect(
    page
      .getByRole("paragraph")
      .filter({ hasText: /Pain was written down on 28 of \d+ days\. The highest was 9/ }),
  ).toBeVisible();
  await expect(heading(page, trends("hours.title"))).toBeVisible();

  await page.getByRole("link", { name: trends("views.body") }).click();
  await expect(page.getByText(/Most often: Left knee, on 28 of the 28 days/)).toBeVisible();
  const knee = page.getByRole("row", { name: /Left knee/ });
  await expect(knee).toContainText("28 days");
  const heat = (id: string) =>
    page.locator(`.body-view-front [data-at="${id}"]`).evaluate((element) => element.getAttribute("style"));
  expect(await heat("left-knee")).toContain("--heat:100");
  expect(await heat("right-knee")).toBeNull();
  await page
    .getByRole("link", { name: /Left knee/ })
    .first()
    .click();
  await expect(heading(page, trends("pain.titleAt", { place: "Left knee" }))).toBeVisible();

  await page.goto(`${place(child)}/trends/clock?day=${daysAgo(4)}`);
  await expect(page.getByText(/Highest: .*03:10/).first()).toBeVisible();

  await page.goto(`${place(child)}/trends/helps`);
  await expect(page.getByText(trends("helps.notCause", { name: child.name }))).toBeVisible();
  await expect(heading(page, "Naproxen")).toBeVisible();
  await expect(page.getByText(/With 95% confidence the usual change lies between/).first()).toBeVisible();

  await page.goto(`${place(child)}/year`);
  await expect(page.getByText(/The highest was 9/).first()).toBeVisible();
});

test("nothing is said of what helps under six occasions", async ({ page, me, child }) => {
  const few = Array.from({ length: 5 }, (_, back): EntryWishes[] => [
    {
      day: addDays(today, -1 - back),
      time: "16:00",
      pains: [{ location: "navel", level: 6 }],
      intakes: [{ name: "Buscopan", dose: "10 mg" }],
    },
    { day: addDays(today, -1 - back), time: "18:00", pains: [{ location: "navel", level: 2 }] },
  ]).flat();
  await writeEntries(child, me, few);
  await page.goto(`${place(child)}/trends/helps`);
  await expect(heading(page, "Buscopan")).toBeVisible();
  await expect(page.getByText(trends("helps.few", { fewest: 6 }))).toBeVisible();
  await expect(page.getByText(/95% confidence/)).toHaveCount(0);
});

test("what helps at one place counts that place alone, before and after", async ({ page, me, child }) => {
  const told = Array.from({ length: 6 }, (_, back): EntryWishes[] => {
    const day = addDays(today, -1 - back);
    const knee = { location: "left-knee", level: 5 };
    return [
      {
        ...{ day, time: "16:00", intakes: [{ name: "Buscopan", dose: "10 mg" }] },
        pains: [{ location: "navel", level: 6 }, knee],
      },
      { day, time: "18:00", pains: [{ location: "navel", level: 2 }, ...(back > 0 ? [knee] : [])] },
    ];
  }).flat();
  await writeEntries(child, me, told);
  await page.goto(`${place(child)}/trends/helps?hours=4`);
  await page.getByLabel(trends("places.label"), { exact: true }).selectOption({ label: "Around the navel" });
  await button(page, trends("helps.show")).click();
  await expect(page).toHaveURL(/at=navel/);
  await expect(page).toHaveURL(/hours=4/);
  await expect(page.getByText(trends("helps.at", { place: "Around the navel" }))).toBeVisible();
  await expect(
    page.getByText(trends("helps.beforeAfter", { before: "6", after: "2" }), { exact: false }),
  ).toBeVisible();
  await page.getByLabel(trends("places.label"), { exact: true }).selectOption({ label: "Left knee" });
  await button(page, trends("helps.show")).click();
  await expect(page.getByText(trends("helps.few", { fewest: 6 }))).toBeVisible();
  await expect(page.getByText(trends("helps.times", { count: 5 }), { exact: false })).toBeVisible();
});

test("pain told as a word stands in the day, and the trends say that it is not drawn", async ({
  page,
  me,
  child,
}) => {
  const day = daysAgo(1);
  await writeEntries(child, me, [
    { day, time: "09:00", pains: [{ location: "head", level: 5 }] },
    { day, time: "10:00", pains: [{ location: "left-knee", level: "a lot" }] },
  ]);
  await page.goto(`${place(child)}?day=${day}`);
  await expect(page.getByText(t("words.painOf", { places: "Left knee (a lot)" }))).toBeVisible();
  await expect(page.getByText(t("summary.painWords", { places: "Left knee (a lot)" }))).toBeVisible();
  await page.goto(`${place(child)}/trends`);
  await expect(page.getByText(trends("pain.inWords", { count: 1 }), { exact: true })).toBeVisible();
  await page.goto(`${place(child)}/trends?at=left-knee`);
  await expect(page.getByText(trends("pain.inWordsAt", { count: 1 }), { exact: true })).toBeVisible();
});

test("settings: scale and outline change the form, and only those who may arrange it can", async ({
  page,
  context,
  child,
}) => {
  await page.goto(`${place(child)}/settings`);
  await field(page, t("settings.emergency")).fill("Poison line 112");
  await choose(page, t("settings.outline"), t("settings.outlines.adult"));
  await page.getByRole("radio", { name: t("settings.scales.flacc"), exact: true }).check();
  await button(page, t("settings.submit")).click();
  await expect(notice(page, t("settings.saved"))).toBeVisible();
  await page.goto(`${place(child)}/record?pain`);
  await expect(page.locator('input[name="pain1Item-face"]')).toHaveCount(3);
  const head = page.locator('[data-view="front"] [data-at="head"]');
  const adult = await head.boundingBox();
  await page.goto(`${place(child)}/settings`);
  await choose(page, t("settings.outline"), t("settings.outlines.child"));
  await button(page, t("settings.submit")).click();
  await expect(notice(page, t("settings.saved"))).toBeVisible();
  await page.goto(`${place(child)}/record?pain`);
  expect((await head.boundingBox())?.height).toBeGreaterThan(1.2 * (adult?.height ?? 0));

  const caregiver = await newPerson();
  await join(child.familyId, caregiver, "caregiver");
  await bringIn(context, caregiver);
  await page.goto(`${place(child)}/settings`);
  await expect(page.getByText("Poison line 112")).toBeVisible();
  await expect(page.getByText(t("settings.readOnly"))).toBeVisible();
  await expect(button(page, t("settings.submit"))).toHaveCount(0);
});

test("a medicine of the list is due on home, is given there with one tap, and counts as given @wide", async ({
  page,
  child,
}) => {
  await page.goto(`${place(child)}/medicines`);
  await page
    .getByRole("link", { name: medicines("add") })
    .first()
    .click();
  await page.getByRole("textbox", { name: medicines("form.name") }).fill("Zyrtec");
  await page.getByRole("textbox", { name: medicines("form.usualDose") }).fill("5 ml");
  await page.getByText(medicines("form.rhythm"), { exact: true }).click();
  await page.getByLabel(medicines("form.time", { number: 1 }), { exact: true }).fill(ago(-20).time);
  await button(page, medicines("form.submit")).click();
  await expect(notice(page, medicines("saved.added"))).toBeVisible();
  await page.goto("/home");
  const due = page.getByRole("region", { name: medicines("due.title") });
  await expect(due.getByText("Zyrtec").first()).toBeVisible();
  await due.getByRole("button", { name: /Zyrtec/ }).click();
  await expect(page).toHaveURL(/saved=recorded/);
  expect(await storedEntries(child)).toMatchObject([{ day: ago(0).day, intakes: [{ name: "Zyrtec" }] }]);
  await page.goto("/home");
  await expect(page.getByRole("button", { name: /Zyrtec/ })).toHaveCount(0);
  await page.goto(`${place(child)}/record?medicine`);
  await page.getByRole("radio", { name: "Zyrtec" }).check({ force: true });
  await expect(field(page, t("record.medicine.dose"))).toHaveValue("5 mL");
});

test("a year without an entry, and trends without one, say so kindly", async ({ page, child }) => {
  await page.goto(`${place(child)}/trends`);
  await expect(page.getByText(trends("empty.title"))).toBeVisible();
  await page.goto(`${place(child)}/entries`);
  await expect(page.getByText(find("empty.title"))).toBeVisible();
  await page.goto(`${place(child)}/year`);
  await expect(heading(page, trends("year.title"))).toBeVisible();
  await page.goto(place(child));
  await expect(page.getByText(t("day.empty.today"))).toBeVisible();
});
