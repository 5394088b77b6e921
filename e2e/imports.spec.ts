import type { Locator, Page } from "@playwright/test";
import { daysBetween, parseCalendarDate } from "#lib/kernel/dates.ts";
import { sql } from "./fixtures/database.ts";
import { button, heading, notice, refusal } from "./fixtures/form.ts";
import { newChild, today } from "./fixtures/records.ts";
import { expect, test } from "./fixtures/story.ts";
import { decir, say } from "./fixtures/words.ts";

const samples = "e2e/fixtures/imports";
const bornOn = parseCalendarDate("2024-01-08")!;
const ageDays = daysBetween(bornOn, today);

test.use({ wishedChild: { name: "Nora", ageDays } });

const chooser = (page: Page): Locator => page.locator("input[type=file]");
const place = (familyId: string) => `/families/${familyId}/imports`;
/** The whole sentence, as a line of its own. */
const line = (page: Page, sentence: string) => page.getByRole("main").getByText(sentence, { exact: true });
const row = (page: Page, sentence: string) => page.getByRole("listitem").filter({ hasText: sentence });

async function read(
  page: Page,
  familyId: string,
  file: Parameters<Locator["setInputFiles"]>[0],
  words = say,
) {
  await page.goto(`${place(familyId)}/new`);
  await chooser(page).setInputFiles(file);
  await button(page, words("imports.file.send")).click();
}

const counts = (familyId: string) =>
  sql<{ name: string; count: number }>(
    `select c.name, count(*)::int from readings r join children c on c.id = r.child_id
     where r.family_id = $1 and r.withdrawn_at is null group by 1 order by 1`,
    [familyId],
  );

test("a Baby Buddy file: every row's fate first, then the readings, and the way back @wide", async ({
  page,
  child,
}) => {
  await newChild(child.familyId, { name: "Leo", ageDays: ageDays + 600 });
  await page.goto(`/families/${child.familyId}`);
  await page.getByRole("link", { name: say("imports.link") }).click();
  await page.getByRole("link", { name: say("imports.start") }).click();
  await chooser(page).setInputFiles(`${samples}/baby-buddy-weight.csv`);
  await button(page, say("imports.file.send")).click();
  await expect(heading(page, say("imports.check.title"))).toBeVisible();
  await expect(heading(page, "Baby Buddy: weight")).toBeVisible();
  for (const [outcome, count] of [
    ["new", 7],
    ["refused", 1],
    ["duplicate", 1],
    ["left-out", 1],
  ] as const)
    await expect(line(page, say(`imports.counts.${outcome}`, { count }))).toBeVisible();
  await expect(row(page, say("imports.fates.date-wrong", { text: "2024-13-40" }))).toBeVisible();
  await page
    .getByRole("navigation", { name: say("imports.check.filters") })
    .getByRole("link", { name: /^Twice/ })
    .click();
  await expect(row(page, say("imports.check.line", { line: 11 }))).toBeVisible();
  await expect(row(page, say("imports.check.line", { line: 3 }))).toHaveCount(0);
  expect(await counts(child.familyId), "nothing is stored yet").toEqual([]);
  await button(page, say("imports.check.store", { count: 7 })).click();
  await expect(notice(page, say("imports.result.stored", { count: 7 }))).toBeVisible();
  expect(await counts(child.familyId)).toEqual([
    { name: "Leo", count: 2 },
    { name: "Nora", count: 5 },
  ]);
  await page.getByRole("link", { name: `${say("imports.result.chart")}: Nora` }).click();
  await expect(page.getByText("6.6 kg").filter({ visible: true }).first()).toBeVisible();
  await page.goBack();
  await button(page, say("imports.result.undo")).click();
  await expect(notice(page, say("imports.result.undone"))).toBeVisible();
  expect(await counts(child.familyId)).toEqual([]);
  await button(page, say("imports.result.redo")).click();
  await expect(notice(page, say("imports.result.redone"))).toBeVisible();
  expect(await counts(child.familyId)).toHaveLength(2);
  await page.goto(`/children/${child.id}/activity`);
  await expect(
    page.getByText(say("activity.deeds.growth.undo-import", { name: say("activity.you") })).first(),
  ).toBeVisible();
});

test("a family's own sheet is read another way, and again it adds nothing", async ({ page, child }) => {
  await read(page, child.familyId, `${samples}/hoja-familiar.csv`);
  await expect(line(page, say("imports.counts.new", { count: 9 }))).toBeVisible();
  await page
    .locator("summary")
    .filter({ hasText: say("imports.check.columns") })
    .click();
  await page.getByLabel(say("imports.check.column", { name: "Talla" })).selectOption("");
  await button(page, say("imports.check.apply")).click();
  await expect(notice(page, say("imports.check.applied"))).toBeVisible();
  await expect(line(page, say("imports.counts.new", { count: 6 }))).toBeVisible();
  await button(page, say("imports.check.store", { count: 6 })).click();
  await expect(notice(page, say("imports.result.stored", { count: 6 }))).toBeVisible();
  await page.goto(`/children/${child.id}/growth/history`);
  await expect(row(page, "4.12 kg").first()).toContainText("3 February 2024");
  await read(page, child.familyId, `${samples}/hoja-familiar.csv`);
  await expect(line(page, say("imports.counts.known", { count: 6 }))).toBeVisible();
  await expect(line(page, say("imports.counts.new", { count: 3 }))).toBeVisible();
});

test("a file that comes a second time changes nothing, and an export comes back as it went", async ({
  page,
  child,
}) => {
  await read(page, child.familyId, `${samples}/huckleberry.csv`);
  await expect(page.getByText(/not yet importable/)).toContainText("sleep (1)");
  await button(page, say("imports.check.store", { count: 4 })).click();
  await expect(notice(page, say("imports.result.stored", { count: 4 }))).toBeVisible();
  await read(page, child.familyId, `${samples}/huckleberry.csv`);
  await expect(line(page, say("imports.check.nothing"))).toBeVisible();
  await button(page, say("imports.check.drop")).click();
  await expect(notice(page, say("imports.list.dropped"))).toBeVisible();
  for (const format of ["csv", "json"]) {
    const answer = await page.request.get(`/children/${child.id}/growth/export/${format}`);
    expect(answer.headers()["content-disposition"]).toContain(`filename="Nora growth ${today}.${format}"`);
    const buffer = await answer.body();
    await read(page, child.familyId, { name: `own.${format}`, mimeType: "text/plain", buffer });
    await expect(line(page, say("imports.counts.known", { count: 4 }))).toBeVisible();
    await expect(line(page, say("imports.check.nothing"))).toBeVisible();
  }
});

test("of several files a bad one does not spoil the others", async ({ page, child }) => {
  const text = (name: string, content: string | Buffer) => ({
    name,
    mimeType: "text/csv",
    buffer: Buffer.from(content),
  });
  await page.goto(`${place(child.familyId)}/new`);
  // Without scripts one file is chosen at a time.
  await expect(chooser(page)).toHaveAttribute("multiple");
  await chooser(page).setInputFiles([
    text("picture.csv", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1])),
    text("wide.csv", `date,${"x,".repeat(1_000_000)}\n`),
    text("good.csv", "date,weight\n2024-02-01,4.2 kg\n"),
    text("empty.csv", ""),
  ]);
  await button(page, say("imports.file.send")).click();
  const files = page.getByRole("list", { name: say("imports.file.files") }).getByRole("listitem");
  await expect(files.nth(1)).toContainText(say("imports.refusals.too-many-columns"));
  await expect(files.nth(3)).toContainText(say("imports.refusals.empty"));
  await expect(files.nth(0)).not.toContainText(say("imports.file.check"));
  await files.nth(2).getByRole("link").click();
  await expect(line(page, say("imports.counts.new", { count: 1 }))).toBeVisible();
});

test("what is refused is said in one sentence, at once", async ({ page, child }) => {
  const huge = { name: "huge.csv", mimeType: "text/csv", buffer: Buffer.alloc(40 * 1024 * 1024, "1,2\n") };
  await read(page, child.familyId, huge);
  await expect(refusal(page)).toContainText(say("imports.refusals.too-large"));
  const formulas = 'date,weight,notes\n2024-02-01,4.2,"=HYPERLINK(""https://x.example"")"\n=1+1,@SUM(1),x\n';
  await chooser(page).setInputFiles({ name: "<b>.csv", mimeType: "text/csv", buffer: Buffer.from(formulas) });
  await button(page, say("imports.file.send")).click();
  await expect(line(page, say("imports.counts.new", { count: 1 }))).toBeVisible();
  await expect(row(page, "@SUM(1)").first()).toContainText(say("imports.outcomes.refused"));
  await expect(page.getByText("<b>.csv")).toBeVisible();
});

test("a child the file names and nobody knows yet is chosen, or left out, or added", async ({
  page,
  child,
}) => {
  await newChild(child.familyId, { name: "Leo", ageDays });
  const text = "date,weight,child\n2024-03-01,5 kg,Ada\n2024-03-02,5.1 kg,Ada\n";
  await read(page, child.familyId, { name: "ada.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
  await expect(page.getByText(say("imports.check.undecided"))).toBeVisible();
  const who = page.getByLabel(say("imports.check.whoLabel", { name: "Ada" }));
  await who.selectOption({ label: say("imports.check.whoOut") });
  await button(page, say("imports.check.apply")).click();
  await expect(line(page, say("imports.counts.left-out", { count: 2 }))).toBeVisible();
  await who.selectOption({ label: "Leo" });
  await button(page, say("imports.check.apply")).click();
  await button(page, say("imports.check.store", { count: 2 })).click();
  await expect(notice(page, say("imports.result.stored", { count: 2 }))).toBeVisible();
  expect(await counts(child.familyId)).toEqual([{ name: "Leo", count: 2 }]);
});

test("a thousand rows: how far it is can be seen, and pages lead through them", async ({ page, child }) => {
  const rows = Array.from({ length: 1500 }, (_, place) => {
    const day = new Date(Date.UTC(2024, 0, 9 + (place % 400))).toISOString().slice(0, 10);
    const usual = 3.3 + 6 * Math.sqrt((place % 400) / 400);
    return `${day},${(usual + Math.floor(place / 400) / 1000).toFixed(3)} kg`;
  });
  const buffer = Buffer.from(`date,weight\n${rows.join("\n")}\n`);
  await read(page, child.familyId, { name: "many.csv", mimeType: "text/csv", buffer });
  await expect(page.getByText(say("imports.check.range", { from: 1, to: 100, of: 1500 }))).toBeVisible();
  await page.getByRole("link", { name: say("imports.check.older") }).click();
  await expect(page.getByText(say("imports.check.range", { from: 101, to: 200, of: 1500 }))).toBeVisible();
  await button(page, say("imports.check.store", { count: 1500 })).click();
  await expect(page.getByRole("progressbar", { name: say("imports.check.storing") })).toBeVisible();
  await expect(notice(page, say("imports.result.stored", { count: 1500 }))).toBeVisible();
  expect(await counts(child.familyId)).toEqual([{ name: "Nora", count: 1500 }]);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a file is read, read another way, imported and undone by plain forms", async ({ page, child }) => {
    await read(page, child.familyId, {
      name: "x.csv",
      mimeType: "text/csv",
      buffer: Buffer.from([1, 0, 2, 0]),
    });
    await expect(refusal(page)).toBeVisible();
    await chooser(page).setInputFiles(`${samples}/baby-buddy-weight.csv`);
    await button(page, say("imports.file.send")).click();
    await expect(line(page, say("imports.counts.new", { count: 5 }))).toBeVisible();
    await page
      .getByLabel(say("imports.check.whoLabel", { name: "Leo Quill" }))
      .selectOption({ label: "Nora" });
    await button(page, say("imports.check.apply")).click();
    // What Leo weighed is far from what Nora weighs so young: it comes in only once that is ticked.
    await expect(line(page, say("imports.counts.new", { count: 5 }))).toBeVisible();
    const doubts = page.locator("form").filter({ hasText: say("imports.check.alsoDoubts", { count: 2 }) });
    await doubts.getByRole("checkbox").check();
    await doubts.getByRole("button").click();
    await expect(line(page, say("imports.counts.new", { count: 7 }))).toBeVisible();
    await button(page, say("imports.check.store", { count: 7 })).click();
    await expect(notice(page, say("imports.result.stored", { count: 7 }))).toBeVisible();
    await button(page, say("imports.result.undo")).click();
    await expect(notice(page, say("imports.result.undone"))).toBeVisible();
    expect(await counts(child.familyId)).toEqual([]);
  });
});

test.describe("in Spanish", () => {
  test.use({ locale: "es-ES" });

  test("a sheet with decimal commas and days first", async ({ page, child }) => {
    await read(page, child.familyId, `${samples}/hoja-familiar.csv`, decir as typeof say);
    await expect(line(page, decir("imports.counts.new", { count: 9 }))).toBeVisible();
    await expect(line(page, decir("imports.check.decimal.comma"))).toBeVisible();
    await button(page, decir("imports.check.store", { count: 9 })).click();
    await expect(notice(page, decir("imports.result.stored", { count: 9 }))).toBeVisible();
    await page.goto(`/children/${child.id}/growth/history`);
    await expect(row(page, "4,12 kg").first()).toContainText("3 de febrero de 2024");
  });
});
