import type { Page } from "@playwright/test";
import { type EntryWishes, storedEntries, writeEntries } from "./fixtures/diary-records.ts";
import { button, choose, field, notice, refusal } from "./fixtures/form.ts";
import { newPerson } from "./fixtures/people.ts";
import { type Child, daysAgo, join, today } from "./fixtures/records.ts";
import { expect, test } from "./fixtures/story.ts";
import { findOffer, post } from "./fixtures/web.ts";
import { decir, say } from "./fixtures/words.ts";

type Key = Parameters<typeof say>[0];
const t = (key: string, values?: Record<string, string | number>) =>
  say(`diary.${key}` as Key, values as Parameters<typeof say>[1]);

const place = (child: Child) => `/children/${child.id}/diary`;
const saved = (page: Page) => expect(page).toHaveURL(/saved=recorded/);
const level = (page: Page, value: number) =>
  page.getByRole("radio", { name: t("words.levelOf", { level: value }), exact: true });
/** A place of the drawing, in the view that is shown. */
const spot = (page: Page, view: string, id: string) =>
  page.locator(`[data-view="${view}"] [data-at="${id}"]`);
const chosen = (page: Page, places: string) =>
  page.getByText(say("body.chosen", { places }), { exact: true });
/** Opens what is folded away under a title. */
const unfold = (page: Page, title: string) =>
  page.locator("summary").getByText(title, { exact: true }).first().click();
const box = (page: Page, name: string) => page.getByRole("checkbox", { name, exact: true });

const years = (count: number) => ({ ageDays: Math.round(count * 365.25) });

test.describe("a child who says a figure", () => {
  test.use({ wishedChild: { ...years(10), name: "Ada" } });

  test("pain is written down in ten seconds: a tap on the body, a tap on its level, saved @wide", async ({
    page,
    child,
  }) => {
    await page.goto(place(child));
    await page.getByRole("link", { name: t("now.pain"), exact: true }).click();
    await expect(spot(page, "front", "left-knee")).toBeVisible();
    const began = Date.now();
    await spot(page, "front", "left-knee").click();
    await expect(chosen(page, "Left knee")).toBeVisible();
    await level(page, 6).check({ force: true });
    await button(page, t("record.submit")).click();
    await saved(page);
    expect(Date.now() - began).toBeLessThan(10_000);
    await expect(notice(page, "Left knee 6")).toBeVisible();
    expect(await storedEntries(child)).toMatchObject([
      { day: today, painMax: 6, pains: [{ location: "left-knee", text: "6", scale: "nrs", rater: "self" }] },
    ]);
  });

  test("the head opens close by, the left is the child's own, and a second tap takes a place away", async ({
    page,
    child,
  }) => {
    await page.goto(`${place(child)}/record?pain`);
    const sides = page.locator('[data-view="front"] p span').filter({ visible: true });
    await expect(sides).toHaveText([say("body.right"), say("body.left")]);
    const [knee, other] = await Promise.all(
      ["left-knee", "right-knee"].map((id) => spot(page, "front", id).boundingBox()),
    );
    expect(knee?.x).toBeGreaterThan(other?.x ?? Number.NaN);
    await spot(page, "front", "head").click();
    await spot(page, "head", "left-ear").click();
    await spot(page, "head", "teeth").click();
    await expect(chosen(page, "Left ear, Teeth")).toBeVisible();
    await spot(page, "head", "teeth").click();
    await expect(chosen(page, "Left ear")).toBeVisible();
    await page.locator(".body-tabs").getByText(say("body.views.back")).click();
    await spot(page, "back", "lower-back").click();
    await expect(chosen(page, "Left ear, Lower back")).toBeVisible();
    await level(page, 3).check({ force: true });
    await button(page, t("record.submit")).click();
    await saved(page);
    expect((await storedEntries(child))[0]?.pains.map(({ location, text }) => [location, text])).toEqual([
      ["left-ear", "3"],
      ["lower-back", "3"],
    ]);
  });

  test("by keyboard the same places are a list, and the map shows what is ticked @wide", async ({
    page,
    child,
  }) => {
    await page.goto(`${place(child)}/record?pain`);
    const list = page.getByText(say("body.list"), { exact: true });
    await list.focus();
    await page.keyboard.press("Enter");
    await page.getByText(t("record.pain.regions.abdomen"), { exact: true }).focus();
    await page.keyboard.press("Enter");
    await box(page, "Around the navel").focus();
    await page.keyboard.press("Space");
    await expect(spot(page, "front", "navel")).toHaveAttribute("data-on");
    await box(page, "All over").focus();
    await page.keyboard.press("Space");
    await expect(page.getByRole("status").filter({ hasText: "Around the navel, All over" })).toBeVisible();
    await level(page, 4).focus();
    await page.keyboard.press("Space");
    await button(page, t("record.submit")).press("Enter");
    await saved(page);
    expect((await storedEntries(child))[0]?.pains.map(({ location }) => location)).toEqual([
      "whole-body",
      "navel",
    ]);
  });

  test("places of different levels, ranges as people write them, and everything else a moment has", async ({
    page,
    child,
  }) => {
    await page.goto(`${place(child)}/record?pain`);
    await spot(page, "front", "left-thigh").click();
    await page.getByLabel(t("record.pain.range")).first().fill("6-7-8");
    await unfold(page, t("record.pain.another"));
    await page.getByLabel(t("record.pain.anotherNumbered", { number: 2 })).selectOption("lower-back");
    await level(page, 2).last().check({ force: true });
    await unfold(page, t("record.sections.medicine"));
    await page.getByRole("combobox", { name: t("record.medicine.name"), exact: true }).fill("Calpol 120");
    await field(page, t("record.medicine.dose")).first().fill("5 ml");
    await unfold(page, t("record.sections.sleep"));
    await field(page, t("record.sleep.length")).fill("7:39");
    await unfold(page, t("record.sections.note"));
    await field(page, t("record.note")).fill("Limped on the stairs");
    await button(page, t("record.submit")).click();
    await saved(page);
    const [entry] = await storedEntries(child);
    expect(entry).toMatchObject({
      painMax: 8,
      sleepMinutes: 459,
      note: "Limped on the stairs",
      pains: [
        { location: "left-thigh", text: "6-7-8", high: 8 },
        { location: "lower-back", text: "2", high: 2 },
      ],
      intakes: [{ key: "paracetamol", text: "5 ml" }],
    });
  });

  test("what is not possible is said, and nothing typed or ticked is lost", async ({ page, child }) => {
    await page.goto(`${place(child)}/record?pain`);
    await spot(page, "front", "chest").click();
    await level(page, 5).check({ force: true });
    await page.getByLabel(t("record.day")).fill(daysAgo(-2));
    await button(page, t("record.submit")).click();
    await expect(page.getByText(t("refusals.in-future"))).toBeVisible();
    await expect(spot(page, "front", "chest")).toHaveAttribute("data-on");
    await page.getByLabel(t("record.day")).fill(today);
    await page.getByLabel(t("record.time")).fill("");
    await button(page, t("record.submit")).click();
    await saved(page);
    expect(await storedEntries(child)).toMatchObject([{ time: null, pains: [{ location: "chest" }] }]);
  });

  test("a draft comes back with its places when the page is loaded again", async ({ page, child }) => {
    await page.goto(`${place(child)}/record?pain`);
    await spot(page, "front", "right-wrist").click();
    await level(page, 7).check({ force: true });
    await page.reload();
    await expect(chosen(page, "Right wrist")).toBeVisible();
    await expect(spot(page, "front", "right-wrist")).toHaveAttribute("data-on");
    await expect(level(page, 7)).toBeChecked();
  });

  test("an empty form is not an entry", async ({ page, child }) => {
    await page.goto(`${place(child)}/record`);
    await button(page, t("record.submit")).click();
    await expect(refusal(page)).toBeVisible();
    expect(await storedEntries(child)).toEqual([]);
  });
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false, wishedChild: { ...years(10), name: "Ada" } });

  test("places are ticked in the list, and an entry is saved, corrected, removed and put back", async ({
    page,
    child,
  }) => {
    await page.goto(`${place(child)}/record?pain`);
    await expect(page.locator(".body-map")).toBeHidden();
    await page.getByText(say("body.list"), { exact: true }).click();
    await page.getByText(t("record.pain.regions.leg"), { exact: true }).click();
    await box(page, "Left knee").check();
    await box(page, "Right hip").check();
    await level(page, 6).check({ force: true });
    await page.getByLabel(t("record.day")).fill(daysAgo(-2));
    await button(page, t("record.submit")).click();
    await expect(page.getByText(t("refusals.in-future"))).toBeVisible();
    await page.getByText(say("body.list"), { exact: true }).click();
    await page.getByText(t("record.pain.regions.leg"), { exact: true }).click();
    await expect(box(page, "Left knee")).toBeChecked();
    await page.getByLabel(t("record.day")).fill(today);
    await button(page, t("record.submit")).click();
    await saved(page);
    const [entry] = await storedEntries(child);
    expect(entry?.pains.map(({ location, text }) => [location, text])).toEqual([
      ["right-hip", "6"],
      ["left-knee", "6"],
    ]);
    await page.goto(`${place(child)}/entries/${entry?.id}/correct`);
    await page.getByText(say("body.list"), { exact: true }).click();
    await page.getByText(t("record.pain.regions.leg"), { exact: true }).click();
    await expect(chosen(page, "Right hip, Left knee").filter({ visible: true })).toBeVisible();
    await expect(box(page, "Left knee")).toBeChecked();
    await expect(box(page, "Right hip")).toBeChecked();
    await level(page, 4).first().check({ force: true });
    await button(page, t("record.submit")).click();
    await expect(notice(page, t("entry.corrected"))).toBeVisible();
    expect((await storedEntries(child))[0]?.pains.map(({ text }) => text)).toEqual(["4", "4"]);
    await button(page, t("entry.withdraw")).click();
    await expect(notice(page, t("entry.withdrawn"))).toBeVisible();
    expect(await storedEntries(child)).toEqual([]);
    await button(page, t("entry.restore")).click();
    await expect(notice(page, t("entry.restored"))).toBeVisible();
    expect(await storedEntries(child)).toHaveLength(1);
  });
});

test.describe("a baby", () => {
  test("is watched and scored by FLACC, item by item, and the sum is the level", async ({ page, child }) => {
    await page.goto(`${place(child)}/record?pain`);
    await unfold(page, t("record.pain.placeKnown"));
    await spot(page, "front", "navel").click();
    const items = page.locator('input[type="radio"][name^="pain1Item-"][value="1"]');
    await expect(items).toHaveCount(5);
    await button(page, t("record.submit")).click();
    await expect(refusal(page)).toBeVisible();
    for (const item of await items.all()) await item.check({ force: true });
    await expect(page.getByText(t("record.pain.flaccSum", { sum: 5 }))).toBeVisible();
    await page.locator('input[name="pain1Item-face"][value="2"]').check({ force: true });
    await expect(page.getByText(t("record.pain.flaccSum", { sum: 6 }))).toBeVisible();
    await button(page, t("record.submit")).click();
    await saved(page);
    expect(await storedEntries(child)).toMatchObject([
      { painMax: 6, pains: [{ location: "navel", high: 6, scale: "flacc", rater: "observer" }] },
    ]);
  });
});

test.describe("a child of five", () => {
  test.use({ wishedChild: { ...years(5.5), name: "Leo" } });

  test("points at a face", async ({ page, child }) => {
    await page.goto(`${place(child)}/record?pain`);
    await spot(page, "front", "left-knee").click();
    await expect(page.locator('input[name="pain1Level"]')).toHaveCount(6);
    await choose(page, t("record.pain.facesAsk").replace("?", "."), t("words.levelOf", { level: 4 }));
    await button(page, t("record.submit")).click();
    await saved(page);
    expect(await storedEntries(child)).toMatchObject([{ painMax: 4, pains: [{ scale: "faces" }] }]);
  });
});

const morning: EntryWishes = {
  day: daysAgo(1),
  time: "08:10",
  intakes: [
    { name: "Calpol", dose: "120 mg" },
    { name: "Movicol", dose: "1 sachet" },
  ],
};

test("the last medications are given again in one tap, and undone in one more", async ({
  page,
  me,
  child,
}) => {
  await writeEntries(child, me, [morning]);
  await page.goto(place(child));
  await page.getByRole("button", { name: /Calpol.*Movicol/ }).click();
  await saved(page);
  expect((await storedEntries(child)).at(-1)).toMatchObject({
    day: today,
    intakes: [
      { name: "Calpol", text: "120 mg" },
      { name: "Movicol", text: "1 sachet" },
    ],
  });
  await button(page, t("saved.undo")).click();
  await expect(notice(page, t("saved.withdrawn"))).toBeVisible();
  expect(await storedEntries(child)).toHaveLength(1);
  await button(page, t("saved.undo")).click();
  await expect(page).toHaveURL(/saved=restored/);
  expect(await storedEntries(child)).toHaveLength(2);
});

test("an entry is corrected: what was there stands in the form, and the day follows", async ({
  page,
  me,
  child,
}) => {
  const [id] = await writeEntries(child, me, [
    { ...morning, pains: [{ location: "left-knee", level: "6-8" }], note: "After school" },
  ]);
  await page.goto(`${place(child)}/entries/${id}`);
  await page.getByRole("link", { name: t("entry.correct"), exact: true }).click();
  await expect(chosen(page, "Left knee")).toBeVisible();
  await spot(page, "front", "left-knee").click();
  await spot(page, "front", "left-ankle").click();
  await expect(chosen(page, "Left ankle")).toBeVisible();
  await field(page, t("record.note")).fill("After the swing");
  await button(page, t("record.submit")).click();
  await expect(notice(page, t("entry.corrected"))).toBeVisible();
  expect(await storedEntries(child)).toMatchObject([
    { painMax: 8, note: "After the swing", pains: [{ location: "left-ankle", text: "6-8" }] },
  ]);
});

test("viewers read and cannot write; caregivers write; where the diary is closed it is not there", async ({
  page,
  context,
  me,
  child,
}) => {
  await writeEntries(child, me, [{ ...morning, note: "A quiet night" }]);
  const [viewer, caregiver, outside] = [await newPerson(), await newPerson(), await newPerson()];
  await join(child.familyId, viewer, "viewer");
  await join(child.familyId, caregiver, "caregiver");
  await join(child.familyId, outside, "caregiver", { areas: ["growth"] });
  const come = (person: { cookie: { name: string; value: string } }) =>
    context.addCookies([
      { ...person.cookie, url: process.env.NESTLING_E2E_URL ?? "", httpOnly: true, sameSite: "Lax" },
    ]);
  await come(viewer);
  await page.goto(`${place(child)}?day=${daysAgo(1)}`);
  await expect(page.getByText("A quiet night")).toBeVisible();
  await expect(page.getByRole("link", { name: t("day.record") })).toHaveCount(0);
  expect((await page.goto(`${place(child)}/record`))?.status()).toBe(404);
  await come(caregiver);
  await page.goto(`${place(child)}/record?pain`);
  await unfold(page, t("record.pain.placeKnown"));
  await spot(page, "front", "navel").click();
  for (const item of await page.locator('input[name^="pain1Item-"][value="0"]').all())
    await item.check({ force: true });
  await button(page, t("record.submit")).click();
  await saved(page);
  await come(outside);
  expect((await page.goto(place(child)))?.status()).toBe(404);
});

test("sent twice, a form is one entry", async ({ me, child }) => {
  const offer = await findOffer(`${place(child)}/record`, me, t("record.submit"));
  const fields = { day: today, time: "00:00", note: "Once" };
  await post(offer, me, fields);
  await post(offer, me, fields);
  expect((await storedEntries(child)).map(({ note }) => note)).toEqual(["Once"]);
});

test.describe("in Spanish", () => {
  test.use({ locale: "es-ES", wishedChild: { ...years(10), name: "Ada" } });

  test("the map and its list speak Spanish", async ({ page, child }) => {
    await page.goto(`${place(child)}/record?pain`);
    await expect(page.getByText(decir("body.sides", { name: "Ada" }))).toBeVisible();
    await spot(page, "front", "left-knee").click();
    await expect(page.getByText(decir("body.chosen", { places: "Rodilla izquierda" }))).toBeVisible();
  });
});
