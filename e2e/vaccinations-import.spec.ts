import type { Locator, Page } from "@playwright/test";
import { daysBetween, parseCalendarDate } from "#lib/kernel/dates.ts";
import { sql } from "./fixtures/database.ts";
import { button, heading, notice } from "./fixtures/form.ts";
import { newReading, today } from "./fixtures/records.ts";
import { expect, test } from "./fixtures/story.ts";
import { newVaccinations } from "./fixtures/vaccination-records.ts";
import { say } from "./fixtures/words.ts";

const bornOn = parseCalendarDate("2024-01-08")!;
const ageDays = daysBetween(bornOn, today);

test.use({ wishedChild: { name: "Nora", ageDays } });

const card = "e2e/fixtures/imports/cartilla.csv";
/** The whole sentence, as a line of its own. */
const line = (page: Page, sentence: string) => page.getByRole("main").getByText(sentence, { exact: true });
const row = (page: Page, sentence: string) => page.getByRole("listitem").filter({ hasText: sentence });

async function read(page: Page, familyId: string, file: Parameters<Locator["setInputFiles"]>[0]) {
  await page.goto(`/families/${familyId}/imports/new`);
  await page.locator("input[type=file]").setInputFiles(file);
  await button(page, say("imports.file.send")).click();
  await expect(heading(page, say("imports.check.title"))).toBeVisible();
}

/** A name that several vaccines bear, as the form asks about it. */
const asked = (page: Page, name: string) => page.getByLabel(say("imports.check.nameLabel", { name }));

const stored = (childId: string) =>
  sql<{ dose: string }>(
    `select concat_ws(' ', given_on, cvx, lot) as dose from doses
     where child_id = $1 and withdrawn_at is null order by given_on, cvx`,
    [childId],
  ).then((rows) => rows.map(({ dose }) => dose));

const brought = [
  ...["2024-03-08 133 B17", "2024-03-08 146 A21CC"],
  ...["2024-05-08 133", "2024-05-08 146 A22CC"],
  ...["2025-01-15 03 C5", "2025-01-15 133"],
];

test("a family's own card: a name is asked about once, then all is stored at once, and the way back @wide", async ({
  page,
  child,
}) => {
  await read(page, child.familyId, card);
  await expect(heading(page, "A table: vaccinations")).toBeVisible();
  for (const [outcome, count] of [
    ["new", 3],
    ["undecided", 3],
    ["refused", 1],
    ["duplicate", 1],
  ] as const)
    await expect(line(page, say(`imports.counts.${outcome}`, { count }))).toBeVisible();
  await expect(row(page, say("imports.fates.date-wrong", { text: "30/02/2025" }))).toBeVisible();
  expect(await stored(child.id), "nothing is stored yet").toEqual([]);
  await expect(asked(page, "Hexavalente")).toBeVisible();
  await asked(page, "Neumococo 2").selectOption("133");
  await button(page, say("imports.check.apply")).click();
  await expect(notice(page, say("imports.check.applied"))).toBeVisible();
  await expect(asked(page, "Neumococo 2")).toHaveValue("133");
  await asked(page, "Hexavalente").selectOption("146");
  await button(page, say("imports.check.apply")).click();
  await expect(line(page, say("imports.counts.new", { count: 6 }))).toBeVisible();
  await expect(row(page, "Infanrix hexa").first()).toContainText("8 March 2024");
  await button(page, say("imports.check.store", { count: 6 })).click();
  await expect(notice(page, say("imports.result.stored", { count: 6 }))).toBeVisible();
  expect(await stored(child.id)).toEqual(brought);
  await expect(
    page.getByRole("link", { name: `${say("imports.result.vaccinations")}: Nora` }),
  ).toHaveAttribute("href", `/children/${child.id}/vaccinations`);

  await button(page, say("imports.result.undo")).click();
  await expect(notice(page, say("imports.result.undone"))).toBeVisible();
  expect(await stored(child.id)).toEqual([]);
  await button(page, say("imports.result.redo")).click();
  await expect(notice(page, say("imports.result.redone"))).toBeVisible();
  expect(await stored(child.id)).toEqual(brought);
  const trail = await sql<{ verb: string }>(
    "select verb from audit_entries where child_id = $1 order by at",
    [child.id],
  );
  expect(trail.map(({ verb }) => verb)).toEqual([
    ...["vaccinations.import", "vaccinations.undo-import", "vaccinations.import"],
  ]);
});

test("an export comes back as it went, and no cell of it can be run", async ({ page, child, me }) => {
  const { doseId } = await newVaccinations(child, me);
  await sql("update doses set lot = '=1+1', note = $2 where id = $1", [doseId, '@home, "well"\n-']);
  for (const [format, count] of [
    ["csv", 1],
    ["json", 3],
  ] as const) {
    const answer = await page.request.get(`/children/${child.id}/vaccinations/export/${format}`);
    expect(answer.status()).toBe(200);
    expect(answer.headers()["content-disposition"]).toContain(
      `filename="Nora vaccinations ${today}.${format}"`,
    );
    expect(answer.headers()["cache-control"]).toBe("no-store");
    const buffer = await answer.body();
    if (format === "csv") expect(buffer.toString()).toMatch(/,'=1\+1,.*"'@home, ""well""\n-"/s);
    await read(page, child.familyId, { name: `own.${format}`, mimeType: "text/plain", buffer });
    await expect(heading(page, "Nestling: vaccinations")).toBeVisible();
    await expect(line(page, say("imports.counts.known", { count }))).toBeVisible();
    await expect(line(page, say("imports.check.nothing"))).toBeVisible();
  }
});

test("a file with growth and vaccinations brings both", async ({ page, child }) => {
  const sheet = "date,weight (kg),height (cm),vaccine\n2024-03-08,5.2,58,PCV13\n2024-05-08,6.4,,IPV\n";
  await read(page, child.familyId, { name: "visits.csv", mimeType: "text/csv", buffer: Buffer.from(sheet) });
  await expect(heading(page, "A table: growth and vaccinations")).toBeVisible();
  await button(page, say("imports.check.store", { count: 5 })).click();
  await expect(notice(page, say("imports.result.stored", { count: 5 }))).toBeVisible();
  expect(await stored(child.id)).toEqual(["2024-03-08 133", "2024-05-08 10"]);
  const readings = await sql("select from readings where child_id = $1", [child.id]);
  expect(readings).toHaveLength(3);
  await expect(page.getByRole("link", { name: `${say("imports.result.chart")}: Nora` })).toBeVisible();
  await expect(page.getByRole("link", { name: `${say("imports.result.vaccinations")}: Nora` })).toBeVisible();

  const own = await Promise.all(
    ["growth", "vaccinations"].map(async (room) =>
      (await page.request.get(`/children/${child.id}/${room}/export/json`)).json(),
    ),
  );
  const buffer = Buffer.from(JSON.stringify(Object.assign({}, ...own)));
  await read(page, child.familyId, { name: "all.json", mimeType: "application/json", buffer });
  await expect(heading(page, "Nestling: growth and vaccinations")).toBeVisible();
  await expect(line(page, say("imports.check.nothing"))).toBeVisible();
});

test("what may be the same dose twice waits for a word", async ({ page, child, me }) => {
  const { doseId } = await newVaccinations(child, me);
  await sql("update doses set given_on = '2024-03-08' where id = $1", [doseId]);
  await newReading(child, { value: 5, takenOn: parseCalendarDate("2024-03-08")! });
  const sheet = "date,cvx\n2024-03-08,08\n2024-03-10,08\n2025-01-15,133\n";
  await read(page, child.familyId, { name: "again.csv", mimeType: "text/csv", buffer: Buffer.from(sheet) });
  await expect(line(page, say("imports.counts.known", { count: 1 }))).toBeVisible();
  await expect(line(page, say("imports.counts.new", { count: 1 }))).toBeVisible();
  const twice = row(page, say("imports.check.line", { line: 3 }));
  await expect(twice).toContainText("may be the same dose");
  await page.getByLabel(say("imports.check.alsoDoubts", { count: 1 })).check();
  await expect(line(page, say("imports.counts.new", { count: 2 }))).toBeVisible();
  await button(page, say("imports.check.store", { count: 2 })).click();
  await expect(notice(page, say("imports.result.stored", { count: 2 }))).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a name is answered and its rows stored all the same", async ({ page, child }) => {
    await read(page, child.familyId, card);
    await asked(page, "Neumococo 2").selectOption("leave-out");
    await asked(page, "Hexavalente").selectOption("146");
    await button(page, say("imports.check.apply")).click();
    await expect(line(page, say("imports.counts.left-out", { count: 2 }))).toBeVisible();
    await button(page, say("imports.check.store", { count: 4 })).click();
    await expect(notice(page, say("imports.result.stored", { count: 4 }))).toBeVisible();
    expect(await stored(child.id)).toHaveLength(4);
  });
});
