import { expectEachSound, expectNothingSerious } from "./fixtures/axe.ts";
import { month } from "./fixtures/diary-month.ts";
import { ago, writeEntries } from "./fixtures/diary-records.ts";
import { button } from "./fixtures/form.ts";
import { daysAgo } from "./fixtures/records.ts";
import { expect, test } from "./fixtures/story.ts";
import { decir, say } from "./fixtures/words.ts";

test.use({ wishedChild: { ageDays: 11 * 365, name: "Ada" } });

test("axe finds nothing serious: what there is to read of a diary @wide", async ({ page, me, child }) => {
  const ids = await writeEntries(child, me, month());
  const diary = `/children/${child.id}/diary`;
  await expectEachSound(page, [
    "/home",
    `/children/${child.id}`,
    `${diary}?day=${daysAgo(4)}&saved=recorded&entry=${ids.at(-2)}`,
    `${diary}?day=${daysAgo(4)}&from=00:00&to=06:00`,
    `${diary}/entries?pain=7`,
    `${diary}/entries/${ids.at(-1)}?saved=corrected`,
    `${diary}/vitals`,
    `${diary}/medicines`,
  ]);
});

test("axe finds nothing serious: a diary from further away @wide", async ({ page, me, child }) => {
  await writeEntries(child, me, month());
  const diary = `/children/${child.id}/diary`;
  await expectEachSound(page, [
    `${diary}/trends`,
    `${diary}/trends/clock?day=${daysAgo(4)}`,
    `${diary}/trends/body`,
    `${diary}/trends/helps`,
    `${diary}/year`,
  ]);
});

test("axe finds nothing serious: what there is to fill in of a diary @wide", async ({ page, me, child }) => {
  const [id] = await writeEntries(child, me, [
    {
      ...ago(90),
      pains: [{ location: "left-knee", level: 6 }],
      intakes: [{ name: "Calpol", dose: "10 ml" }],
    },
  ]);
  const diary = `/children/${child.id}/diary`;
  await expectEachSound(page, [
    diary,
    `${diary}/record`,
    `${diary}/record?medicine&temperature&vitals&sleep&activity&mood&note`,
    `${diary}/record?pain&scale=flacc`,
    `${diary}/record?pain&scale=faces`,
    `${diary}/record?repeat=${id}`,
    `${diary}/entries/${id}/correct`,
    `${diary}/medicines/new`,
    `${diary}/settings`,
    `${diary}/export`,
  ]);
});

test("axe finds nothing serious: the map with its list unfolded, something chosen, and a dose asked about", async ({
  page,
  me,
  child,
}) => {
  await writeEntries(child, me, [{ ...ago(90), intakes: [{ name: "Calpol", dose: "10 ml" }] }]);
  await page.goto(`/children/${child.id}/diary/record?pain&medicine`);
  await page.locator('[data-view="front"] [data-at="navel"]').click();
  await page
    .getByRole("radio", { name: say("diary.words.levelOf", { level: 3 }), exact: true })
    .check({ force: true });
  await page.getByText(say("body.list"), { exact: true }).click();
  await page.getByText(say("diary.record.pain.regions.arm"), { exact: true }).click();
  await page.getByRole("combobox", { name: say("diary.record.medicine.name"), exact: true }).fill("Calpol");
  await page.getByRole("textbox", { name: say("diary.record.medicine.dose") }).fill("10 ml");
  await button(page, say("diary.record.submit")).click();
  await expect(page.getByRole("checkbox", { name: say("access.form.confirm") }).first()).toBeVisible();
  await expectNothingSerious(page);
});

test.describe("in Spanish", () => {
  test.use({ locale: "es-ES" });

  test("axe finds nothing serious: the diary, its form and its body", async ({ page, me, child }) => {
    await writeEntries(child, me, month().slice(0, 30));
    const diary = `/children/${child.id}/diary`;
    await page.goto(`${diary}/record?pain`);
    await expect(page.getByText(decir("body.legend"))).toBeVisible();
    await expectEachSound(page, [
      diary,
      `${diary}/record?pain`,
      `${diary}/trends/body`,
      `${diary}/medicines`,
    ]);
  });
});
