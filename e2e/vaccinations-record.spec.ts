import type { Page } from "@playwright/test";
import { phoneJpeg } from "#scripts/test/photos.ts";
import { sql } from "./fixtures/database.ts";
import { routes } from "./fixtures/entrances-vaccinations.ts";
import type { World } from "./fixtures/family-world.ts";
import { button, choose, field, notice, refusal } from "./fixtures/form.ts";
import { giveDoses } from "./fixtures/given-doses.ts";
import { newPerson } from "./fixtures/people.ts";
import { type Child, daysAgo, join } from "./fixtures/records.ts";
import cards from "./fixtures/scan/cards.json" with { type: "json" };
import { expect, test } from "./fixtures/story.ts";
import { look, upload } from "./fixtures/uploads.ts";
import { newVaccinations } from "./fixtures/vaccination-records.ts";
import { visit } from "./fixtures/web.ts";
import { say } from "./fixtures/words.ts";

const t = (key: string, values?: Record<string, string | number>) =>
  say(`vaccinations.${key}` as Parameters<typeof say>[0], values as Parameters<typeof say>[1]);
const save = t("record.submit");
const vaccine = (page: Page, number = 1) =>
  page.getByLabel(number === 1 ? t("record.vaccine") : t("record.anotherNumbered", { number }), {
    exact: true,
  });
const question = (page: Page) => page.getByRole("checkbox", { name: say("access.form.confirm") });

const openForm = (page: Page, { id }: Child, query = "") =>
  page.goto(`/children/${id}/vaccinations/record${query}`);
const stored = ({ id }: Child) =>
  sql<{ cvx: string; product: string | null; on: string }>(
    `select cvx, product, given_on::text as on from doses where child_id = $1 and withdrawn_at is null order by given_on, cvx`,
    [id],
  );
const codes = async (child: Child) => (await stored(child)).map(({ cvx }) => cvx);
const saved = (page: Page) => expect(page).toHaveURL(/saved=recorded/);

test("several vaccines of one visit are found while typing, by keyboard, and kept @wide", async ({
  page,
  child,
}) => {
  await openForm(page, child);
  const first = page.getByRole("combobox", { name: t("record.vaccine"), exact: true });
  await first.fill("engerix");
  await expect(first).toHaveAttribute("aria-expanded", "true");
  const offered = page.getByRole("listbox").getByRole("option");
  await expect(offered.first()).toContainText("CVX 08");
  await first.press("ArrowDown");
  await expect(offered.first()).toHaveAttribute("aria-selected", "true");
  const activeId = await first.getAttribute("aria-activedescendant");
  await expect(offered.first()).toHaveAttribute("id", activeId ?? "none");
  await first.press("Enter");
  await expect(first).toHaveValue(/^Engerix/);
  await expect(first).toHaveAttribute("aria-expanded", "false");
  await page.getByText(t("record.another"), { exact: true }).first().click();
  const second = page.getByRole("combobox", { name: t("record.anotherNumbered", { number: 2 }) });
  await second.fill("vacuna");
  await second.press("Escape");
  await second.fill("CVX 133");
  await button(page, save).click();
  await saved(page);
  const kept = await stored(child);
  expect(kept.map(({ cvx }) => cvx)).toEqual(["08", "133"]);
  expect(kept[0]?.product).toMatch(/^Engerix/);
});

test("what was already opened for a group or a vaccine starts filled in", async ({ page, child }) => {
  await openForm(page, child, "?cvx=133");
  await expect(vaccine(page)).toHaveValue(/PCV13/);
  await openForm(page, child, "?group=HepB");
  await expect(page.getByRole("combobox").first()).toHaveValue(say("vaccines.groups.hepb"));
  await page.getByRole("radio", { name: say("vaccines.vaccines.08"), exact: true }).check();
  await button(page, save).click();
  await saved(page);
  expect(await codes(child)).toEqual(["08"]);
});

test("slips are asked about: too close, before birth, to come, at an odd age", async ({ page, child }) => {
  await giveDoses(child, [{ cvx: "08", givenOn: daysAgo(1) }]);
  await openForm(page, child);
  await vaccine(page).fill("CVX 08");
  await button(page, save).click();
  await expect(refusal(page)).toHaveText(say("access.refusals.questioned"));
  await expect(page.getByText(/is already recorded for/)).toBeVisible();
  await page.getByLabel(t("record.day")).fill(daysAgo(-1));
  await button(page, save).click();
  await expect(page.getByText(t("refusals.date-future"))).toBeVisible();
  await page.getByLabel(t("record.day")).fill(daysAgo(300));
  await button(page, save).click();
  await expect(page.getByText(/lies before the birth/)).toBeVisible();
  await vaccine(page).fill("CVX 187");
  await page.getByLabel(t("record.day")).fill(daysAgo(10));
  await button(page, save).click();
  await expect(page.getByText(/is not on the schedule for the age/)).toBeVisible();
  await question(page).check();
  await button(page, save).click();
  await saved(page);
  expect(await codes(child)).toEqual(["187", "08"]);
});

test("a dose is corrected, removed and put back", async ({ page, child }) => {
  const [id = ""] = await giveDoses(child, [{ cvx: "08", givenOn: daysAgo(40), lot: "A1" }]);
  const place = `/children/${child.id}/vaccinations/doses/${id}`;
  await page.goto(place);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(say("vaccines.vaccines.08"));
  await page.getByRole("link", { name: t("dose.correct"), exact: true }).click();
  await field(page, t("record.lot").replace(/[()]/g, ".")).fill("B2");
  await choose(page, t("record.known"), t("record.precisions.year"));
  await button(page, t("dose.correctSubmit")).click();
  await expect(notice(page, t("dose.corrected"))).toBeVisible();
  await expect(page.getByText("B2", { exact: true })).toBeVisible();
  const kept = await sql("select lot, precision::text, cvx from doses where id = $1", [id]);
  expect(kept).toEqual([{ lot: "B2", precision: "year", cvx: "08" }]);
  await button(page, t("dose.withdraw")).click();
  await expect(page.getByText(t("dose.withdrawn"))).toBeVisible();
  expect(await codes(child)).toEqual([]);
  await button(page, t("dose.restore")).click();
  await expect(notice(page, t("dose.restored"))).toBeVisible();
  expect(await codes(child)).toEqual(["08"]);
});

test("a reaction is written down with whom to call, removed and brought back", async ({ page, child }) => {
  const [id = ""] = await giveDoses(child, [{ cvx: "08", givenOn: daysAgo(40) }]);
  await page.goto(`/children/${child.id}/vaccinations/doses/${id}`);
  await page.getByRole("link", { name: t("reactions.add") }).click();
  await button(page, t("reactions.submit")).click();
  await expect(page.getByText(t("refusals.kinds-missing"))).toBeVisible();
  await page.getByRole("checkbox", { name: t("reactions.kind.allergic") }).check();
  await button(page, t("reactions.submit")).click();
  await expect(notice(page, t("reactions.saved"))).toBeVisible();
  await expect(page.getByText(/112 in Europe/)).toBeVisible();
  await button(page, t("reactions.remove")).click();
  await expect(page.getByText(t("reactions.none"))).toBeVisible();
  await button(page, t("reactions.undo")).click();
  await expect(notice(page, t("reactions.restored"))).toBeVisible();
});

test("a photo of a reaction is for those only whom vaccinations are open to", async ({ page, child, me }) => {
  const { doseId, reactionId, pictureId } = await newVaccinations(child, me);
  const place = `/children/${child.id}/vaccinations/doses/${doseId}/reactions/${reactionId}`;
  await page.goto(place);
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "rash.jpg", mimeType: "image/jpeg", buffer: phoneJpeg });
  await button(page, say("pictures.send")).click();
  await expect(notice(page, say("pictures.saved"))).toBeVisible();
  const photo = page.getByRole("img", { name: t("reactions.photoOf") });
  await expect.poll(() => photo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  const kept = await sql<{ id: string }>("select picture_id as id from reactions where id = $1", [
    reactionId,
  ]);
  const [{ id = "" } = {}] = kept;
  expect(id).not.toBe(pictureId);
  const [viewer, minder, stranger] = [await newPerson(), await newPerson(), await newPerson()];
  await join(child.familyId, viewer, "viewer");
  await join(child.familyId, minder, "caregiver", { areas: ["growth", "meals"] });
  const seen = await Promise.all([me, viewer, minder, stranger, null].map((who) => look(id, who)));
  expect(seen.map(({ status }) => status)).toEqual([200, 200, 404, 404, 404]);
  const sent = await upload(`${place}/picture`, viewer, { name: "rash.jpg", bytes: phoneJpeg });
  expect([sent.status, sent.code]).toEqual([403, "not-allowed"]);
  expect((await upload(`${place}/picture`, stranger, { name: "rash.jpg", bytes: phoneJpeg })).status).toBe(
    404,
  );
  await button(page, t("reactions.photoRemove")).click();
  await expect(notice(page, say("pictures.removed"))).toBeVisible();
  expect((await look(id, me)).status).toBe(404);
  await button(page, t("reactions.undo")).click();
  await expect(photo).toBeVisible();
  const world = { child, vaccinations: { doseId, reactionId, pictureId } } as World;
  const pages = Object.entries(routes).filter(([name]) => /vaccinations.*page/.test(name));
  expect(pages.length).toBeGreaterThan(5);
  for (const [file, [address]] of pages)
    expect([file, (await visit(address(world), minder)).status]).toEqual([file, 404]);
});

test("a vial and a card file are read into the forms, and nothing is saved by that", async ({
  page,
  child,
}) => {
  await openForm(page, child);
  await expect(button(page, say("devices.scan.picture"))).toBeVisible();
  const chooser = page.locator('input[type="file"]');
  await chooser.setInputFiles("e2e/fixtures/scan/vial.png");
  const lot = page.locator('input[name="lot1"]');
  await expect(lot).toBeVisible({ timeout: 20_000 });
  await expect(lot).not.toHaveValue("");
  await expect(page.locator('input[name="expiresOn1"]')).not.toHaveValue("");
  await chooser.setInputFiles("e2e/fixtures/scan/mia.smart-health-card");
  await expect(page.getByRole("textbox", { name: t("card.label") })).toHaveValue(/\S+\.\S+\.\S+/);
  expect(await stored(child)).toEqual([]);
});

test("a group is postponed, taken back, and postponed again with undo", async ({ page, child }) => {
  await page.goto(`/children/${child.id}/vaccinations/decide?group=MMR`);
  await field(page, t("decide.reason")).fill("ill");
  await button(page, t("decide.submit")).click();
  await expect(notice(page, t("decide.saved"))).toBeVisible();
  await button(page, t("decide.takeBack")).click();
  await expect(page.getByText(t("decide.none"))).toBeVisible();
  await button(page, t("decide.undo")).click();
  await expect(page.getByText("ill", { exact: true })).toBeVisible();
});

test("what a doctor said is kept, and changes what is due", async ({ page, child }) => {
  await page.goto(`/children/${child.id}/vaccinations/settings`);
  await page.getByText(t("settings.topics.immunity"), { exact: true }).click();
  await page.getByRole("checkbox", { name: t("settings.observations.019") }).check();
  await page.getByLabel(t("settings.known.on")).filter({ visible: true }).fill(daysAgo(20));
  await button(page, t("settings.submit")).click();
  await expect(notice(page, t("settings.saved"))).toBeVisible();
  const kept = await sql("select observations from vaccination_profiles where child_id = $1", [child.id]);
  expect(kept).toEqual([{ observations: [{ code: "019", on: daysAgo(20) }] }]);
  const due = "select status from due_vaccines where child_id = $1 and vaccine_group = 'HepB'";
  expect(await sql(due, [child.id])).toEqual([{ status: "immune" }]);
});

test("a health card is judged again, asked about, and taken over whole, once", async ({ page, child }) => {
  const paste = async (codes: readonly string[]) => {
    await openForm(page, child);
    await expect(button(page, say("devices.scan.picture"))).toBeVisible();
    await page.getByText(t("card.title"), { exact: true }).click();
    await page.getByRole("textbox", { name: t("card.label") }).fill(codes.join("\n"));
    await button(page, t("card.submit")).click();
  };
  await paste(cards.expired);
  await expect(page.getByText(t("refusals.card-expired")).first()).toBeVisible();
  await paste(cards.early);
  await expect(page.getByText(/This card holds/)).toBeVisible();
  await expect(page.getByText(/The card is for Mia Rose Sample/)).toBeVisible();
  await expect(page.getByText(/The card says born on/)).toBeVisible();
  expect(await stored(child)).toEqual([]);
  for (const box of await question(page).all()) await box.check();
  await button(page, t("card.submit")).click();
  await expect(page).toHaveURL(/saved=card&count=4/);
  const from = await sql("select distinct source::text, verified_by from doses where child_id = $1", [
    child.id,
  ]);
  expect(from).toEqual([{ source: "health_card", verified_by: "Nestling test clinic" }]);
  await paste(cards.early);
  await expect(page.getByText(t("refusals.card-known")).first()).toBeVisible();
  expect(await stored(child)).toHaveLength(4);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a name that several vaccines have is chosen from a list, and what nobody knows is kept as written", async ({
    page,
    child,
  }) => {
    await openForm(page, child);
    await vaccine(page).fill("engerix");
    await page.getByText(t("record.another"), { exact: true }).first().click();
    await vaccine(page, 2).fill("Grandma's drops");
    await page.getByLabel(t("record.day")).fill(daysAgo(40));
    await button(page, save).click();
    await expect(refusal(page)).toHaveText(t("refusals.vaccine-choose"));
    await page.getByRole("radio", { name: /Hepatitis B, child dose/ }).check();
    await page.getByRole("radio", { name: t("record.keepUnknown", { text: "Grandma's drops" }) }).check();
    await button(page, save).click();
    await saved(page);
    expect(await stored(child)).toEqual([
      { cvx: "08", product: expect.stringMatching(/^Engerix/), on: daysAgo(40) },
      { cvx: "999", product: "Grandma's drops", on: daysAgo(40) },
    ]);
  });

  test("a question is answered with yes, and the choice made before stays", async ({ page, child }) => {
    await openForm(page, child);
    await vaccine(page).fill("engerix");
    await page.getByLabel(t("record.day")).fill(daysAgo(300));
    await button(page, save).click();
    await page.getByRole("radio", { name: /Hepatitis B, child dose/ }).check();
    await button(page, save).click();
    await expect(page.getByText(/lies before the birth/)).toBeVisible();
    await question(page).check();
    await button(page, save).click();
    await saved(page);
    expect(await codes(child)).toEqual(["08"]);
  });
});

test.describe("in Spanish", () => {
  test.use({ locale: "es-ES" });

  test("a vaccine is found by its Spanish name and recorded", async ({ page, child }) => {
    await openForm(page, child);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Anotar vacunas");
    const first = page.getByRole("combobox", { name: "Vacuna", exact: true });
    await first.fill("hexavalente");
    await page.getByRole("listbox").getByRole("option").first().click();
    await page.getByRole("button", { name: "Guardar", exact: true }).click();
    await saved(page);
    expect((await codes(child)).length).toBe(1);
  });
});
