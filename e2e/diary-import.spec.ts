import type { Locator, Page } from "@playwright/test";
import { monthOfJournal, perDay } from "#lib/imports/diary/core/samples/month.ts";
import { formatDate } from "#lib/kernel/date-words.ts";
import { addDays, type CalendarDate } from "#lib/kernel/dates.ts";
import { sql } from "./fixtures/database.ts";
import { button, choose, heading, notice, refusal } from "./fixtures/form.ts";
import { type Child, daysAgo, today } from "./fixtures/records.ts";
import { expect, test } from "./fixtures/story.ts";
import { say } from "./fixtures/words.ts";

type Key = Parameters<typeof say>[0];
const speak = (room: string) => (key: string, values?: Record<string, string | number>) =>
  say(`${room}.${key}` as Key, values as Parameters<typeof say>[1]);
const t = speak("imports");
const j = speak("journal");

test.use({ wishedChild: { name: "Ada", ageDays: 11 * 365 } });

const from = daysAgo(40);
const days = 30;
const of = perDay.entries * days;
const mmdd = (day: CalendarDate) => day.slice(5).replace("-", "");

/** The month as it is, with what a person has to look at, and what cannot be an entry. */
function journal(): string {
  const odd = {
    Pain: { back: "6-7-8", quads: "4", "Big toe of the cat": "2" },
    Medications: { ibuprofen: "5-10ml" },
    bpr: "80/120",
    mood: "low",
  };
  const more = [
    `"${mmdd(addDays(from, days))}": { "0915": ${JSON.stringify(odd)} }`,
    '"0431": { "0900": { "o2": "97" } }',
  ];
  return monthOfJournal(days, from).replace(/\}\s*$/, `,${more.join(",")}}`);
}

const file = (content: string, name = "entries.json") => ({
  name,
  mimeType: "application/json",
  buffer: Buffer.from(content),
});

/** The whole sentence, as a line of its own. */
const line = (page: Page, sentence: string) => page.getByRole("main").getByText(sentence, { exact: true });
const row = (page: Page, sentence: string) => page.getByRole("listitem").filter({ hasText: sentence });
const asked = (page: Page, name: string) => page.getByLabel(t("check.nameLabel", { name }));

async function read(page: Page, familyId: string, sent: Parameters<Locator["setInputFiles"]>[0]) {
  await page.goto(`/families/${familyId}/imports/new`);
  await page.locator("input[type=file]").setInputFiles(sent);
  await button(page, t("file.send")).click();
}

async function check(page: Page, child: Child, sent: Parameters<Locator["setInputFiles"]>[0]) {
  await read(page, child.familyId, sent);
  await expect(heading(page, t("check.title"))).toBeVisible();
}

const stored = (child: Child) =>
  sql<{ count: number }>(
    "select count(*)::int as count from diary_entries where child_id = $1 and withdrawn_at is null",
    [child.id],
  ).then(([row]) => row?.count);

test("a month of a journal: asked, looked at, stored, compared, read back, and the way back @wide", async ({
  page,
  child,
}) => {
  await check(page, child, file(journal()));
  await expect(heading(page, "entries.json: diary")).toBeVisible();
  await expect(line(page, t("counts.undecided", { count: 1 }))).toBeVisible();
  await expect(line(page, j("facts.forWhom", { name: "Ada" }))).toBeVisible();
  await expect(row(page, t("fates.date-wrong", { text: "0431" }))).toHaveCount(0);
  await asked(page, "back").selectOption("lower-back");
  await asked(page, "quads").selectOption("other");
  await button(page, t("check.apply")).click();
  await expect(notice(page, t("check.applied"))).toBeVisible();
  await expect(line(page, t("counts.new", { count: of }))).toBeVisible();
  await expect(line(page, t("counts.review", { count: 1 }))).toBeVisible();
  await expect(line(page, t("counts.refused", { count: 1 }))).toBeVisible();
  const [first, last] = [from, addDays(from, days)].map((day) => formatDate(day, "en"));
  await expect(
    line(page, j("facts.range", { count: of + 1, from: first ?? "", to: last ?? "" })),
  ).toBeVisible();
  const filters = page.getByRole("navigation", { name: t("check.filters") });
  await filters.getByRole("link", { name: new RegExp(`^${t("outcomes.review")}`) }).click();
  const looked = row(page, t("outcomes.review")).last();
  await expect(looked).toContainText("bpr: “80/120” is kept as it was written");
  await expect(looked).toContainText(j("remarks.unknown-key", { key: "mood", text: "low" }));
  await filters.getByRole("link", { name: new RegExp(`^${t("outcomes.refused")}`) }).click();
  await expect(row(page, t("fates.date-wrong", { text: "0431" }))).toBeVisible();
  expect(await stored(child), "nothing is stored yet").toBe(0);

  await button(page, t("check.store", { count: of + 1 })).click();
  await expect(notice(page, t("result.stored", { count: of + 1 }))).toBeVisible();
  const [entries, values] = [of + 1, perDay.values * days + 6];
  await expect(
    line(page, j("checked.all", { entries, ofEntries: entries, values: values - 3, ofValues: values })),
  ).toBeVisible();
  await expect(line(page, j("checked.written", { count: 3 }))).toBeVisible();
  expect(await stored(child)).toBe(of + 1);

  await page.getByRole("link", { name: `${t("result.diary")}: Ada` }).click();
  await expect(page).toHaveURL(`/children/${child.id}/diary`);
  await page.goto(`/children/${child.id}/diary?day=${addDays(from, days)}`);
  await expect(page.getByText("ibuprofen 5-10ml")).toBeVisible();
  await page.getByRole("link", { name: /09:15/ }).click();
  await page.getByText(say("diary.entry.raw"), { exact: true }).click();
  await expect(page.getByText('"bpr":"80/120"')).toBeVisible();
  const found = async (asked: string, count: number) => {
    await page.goto(`/children/${child.id}/diary/entries?${asked}`);
    await expect(page.getByText(speak("entries")("found", { count }))).toBeVisible();
  };
  await found(`from=${from}&to=${from}`, perDay.entries);
  await found(`from=${from}&to=${from}&after=12:00&before=14:00`, 1);
  await expect(page.getByText("Day 1, after the walk")).toBeVisible();
  await found(`medicine=oxycodone&from=${from}&to=${addDays(from, 6)}`, 14);
  // Of the levels "n-m", n, "~n" and "n/10", which come back every eleven days.
  await found(`pain=10&match=exactly&from=${from}&to=${addDays(from, 10)}`, 5);
  await found(`pain=9&from=${from}&to=${addDays(from, 10)}`, 9);

  await page.goto(`/families/${child.familyId}/imports`);
  await page.getByRole("link", { name: /entries\.json/ }).click();
  await button(page, t("result.undo")).click();
  await expect(notice(page, t("result.undone"))).toBeVisible();
  expect(await stored(child)).toBe(0);
  await button(page, t("result.redo")).click();
  await expect(notice(page, t("result.redone"))).toBeVisible();
  expect(await stored(child)).toBe(of + 1);
  const trail = await sql<{ verb: string }>(
    "select verb from audit_entries where child_id = $1 order by at",
    [child.id],
  );
  expect(trail.map(({ verb }) => verb)).toEqual(["diary.import", "diary.undo-import", "diary.import"]);
});

test("what comes a second time adds nothing, and an export comes back as it went", async ({
  page,
  child,
}) => {
  const text = `{"${mmdd(daysAgo(3))}":{"0900":{"Pain":{"=head":"6-7-8"},"note":"=1+1","bpr":"80/120"}}}`;
  await check(page, child, file(text));
  await button(page, t("check.store", { count: 1 })).click();
  await expect(notice(page, t("result.stored", { count: 1 }))).toBeVisible();
  await check(page, child, file(text));
  await expect(line(page, t("check.nothing"))).toBeVisible();
  await page.goto(`/children/${child.id}/diary/export`);
  const date = formatDate(daysAgo(3), "en");
  await expect(line(page, j("export.count", { count: 1, from: date, to: date }))).toBeVisible();
  for (const format of ["json", "csv"] as const) {
    await page.goto(`/children/${child.id}/diary/export`);
    const download = page.waitForEvent("download");
    await button(page, j(`export.${format}`)).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe(`Ada diary ${today}.${format}`);
    const answer = await page.request.get(`/children/${child.id}/diary/export?format=${format}`);
    expect(answer.headers()["cache-control"]).toBe("no-store");
    const content = (await answer.body()).toString();
    if (format === "csv") expect(content).toContain(",'=1+1,");
    else expect(JSON.parse(content)[mmdd(daysAgo(3))]).toEqual(JSON.parse(text)[mmdd(daysAgo(3))]);
    await check(page, child, file(content, `own.${format}`));
    await expect(heading(page, "Nestling: diary")).toBeVisible();
    await expect(line(page, t("counts.known", { count: 1 }))).toBeVisible();
    await expect(line(page, t("check.nothing"))).toBeVisible();
  }
  const none = await page.request.get(
    `/children/${child.id}/diary/export/json?from=${daysAgo(2)}&to=${today}`,
  );
  expect((await none.json()).nestling.entries).toEqual([]);
});

test("years, days before months, and nights are asked where the file leaves them open", async ({
  page,
  child,
}) => {
  await check(page, child, file('{"2512":{"0900":{"sleep":"7:30"}},"0101":{"0900":{"o2":"97"}}}'));
  await expect(line(page, t("counts.undecided", { count: 2 }))).toBeVisible();
  await choose(page, j("choices.order"), j("choices.dayFirst"));
  await button(page, t("check.apply")).click();
  await expect(line(page, t("counts.new", { count: 2 }))).toBeVisible();
  const year = Number(today.slice(0, 4));
  await expect(row(page, `25 December ${year - 1}`).first()).toBeVisible();
  await page.getByLabel(j("choices.years")).selectOption(`${year - 2}-${year - 1}`);
  await choose(page, j("choices.sleep"), j("choices.begins"));
  await button(page, t("check.apply")).click();
  await expect(line(page, j("facts.chosen", { years: `${year - 2}–${year - 1}` }))).toBeVisible();
  await expect(
    row(page, j("remarks.sleep-next-day", { date: `26 December ${year - 2}` })).first(),
  ).toBeVisible();
  await button(page, t("check.store", { count: 2 })).click();
  await expect(notice(page, t("result.stored", { count: 2 }))).toBeVisible();
  const kept = await sql<{ said: string }>(
    "select concat_ws(' ', day, minute, sleep_minutes) as said from diary_entries where child_id = $1 order by day",
    [child.id],
  );
  expect(kept.map(({ said }) => said)).toEqual([
    ...[`${year - 2}-12-25 540`, `${year - 2}-12-26 450`, `${year - 1}-01-01 540`],
  ]);
});

test("what is broken is told with its place, and nothing is repaired", async ({ page, child }) => {
  await read(page, child.familyId, file('{\n "0523": {\n  "1300": { "o2": 098 } } }'));
  await expect(refusal(page)).toContainText("line 3, column 19");
  await page
    .locator("input[type=file]")
    .setInputFiles(file(`[${"{},".repeat(20_001)}{"date":"0523","pain":{}}]`));
  await button(page, t("file.send")).click();
  await expect(refusal(page)).toContainText(t("refusals.diary-too-long"));
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a place is named and its entries stored all the same", async ({ page, child }) => {
    await check(page, child, file(`{"${mmdd(daysAgo(3))}":{"0900":{"Pain":{"back":"6-7-8"}}}}`));
    await asked(page, "back").selectOption("mid-back");
    await button(page, t("check.apply")).click();
    await button(page, t("check.store", { count: 1 })).click();
    await expect(notice(page, t("result.stored", { count: 1 }))).toBeVisible();
    expect(await stored(child)).toBe(1);
  });
});
