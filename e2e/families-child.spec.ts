import { agree, agreement, describeChild } from "./fixtures/child-form.ts";
import { sql } from "./fixtures/database.ts";
import { button, choose, field, heading, refusal, words } from "./fixtures/form.ts";
import { daysAgo, newReading } from "./fixtures/records.ts";
import { expect, test } from "./fixtures/story.ts";
import { say } from "./fixtures/words.ts";

const form = "families.form";

test("what is missing or wrong is said, and nothing typed is lost", async ({ page, me }) => {
  await page.goto("/children/new");
  await page.getByLabel(say(`${form}.bornOn`)).fill(daysAgo(-3));
  await field(page, say(`${form}.birthWeight`)).fill("33");
  await button(page, say("families.add.submit")).click();
  await expect(page.getByText(say("families.refusals.name-missing"))).toBeVisible();
  await expect(page.getByText(say("families.refusals.sex-missing"))).toBeVisible();
  await expect(field(page, say(`${form}.name`))).toBeFocused();
  await expect(page.getByLabel(say(`${form}.bornOn`))).toHaveValue(daysAgo(-3));

  await expect(page.getByText(say("access.refusals.agree-missing"))).toBeVisible();
  await field(page, say(`${form}.name`)).fill("Nora");
  await choose(page, say(`${form}.sex`), say("families.sexes.male"));
  await agree(page);
  await button(page, say("families.add.submit")).click();
  await expect(page.getByText(say("families.refusals.born-future"))).toBeVisible();
  await expect(page.getByText(say("families.refusals.birth-weight-range"))).toBeVisible();
  await expect(field(page, say(`${form}.name`))).toHaveValue("Nora");
  await expect(field(page, say(`${form}.birthWeight`))).toHaveValue("33");
  await expect(page.getByRole("radio", { name: say("families.sexes.male") }).first()).toBeChecked();
  await expect(agreement(page)).toBeChecked();
  expect(await sql("select from families where founded_by = $1", [me.id])).toHaveLength(0);
});

test("a premature child has its weeks and days", async ({ page, child }) => {
  await page.goto(`/children/${child.id}/edit`);
  await expect(field(page, say(`${form}.gestationWeeks`))).toBeHidden();
  await page.getByRole("checkbox", { name: say(`${form}.premature`) }).check();
  await field(page, say(`${form}.gestationWeeks`)).fill("40");
  await field(page, say(`${form}.gestationDays`)).fill("3");
  await button(page, say("families.edit.submit")).click();
  await expect(page.getByText(say("families.refusals.gestation-wrong"))).toBeVisible();
  await field(page, say(`${form}.gestationWeeks`)).fill("34");
  await button(page, say("families.edit.submit")).click();
  await expect(page.getByText(say("families.facts.gestationValue", { weeks: 34, days: 3 }))).toBeVisible();

  await page.getByRole("link", { name: say("families.facts.edit") }).click();
  await expect(field(page, say(`${form}.gestationWeeks`))).toHaveValue("34");
  await expect(field(page, say(`${form}.gestationDays`))).toHaveValue("3");
});

test.describe("a child of other sex", () => {
  test.use({ wishedChild: { name: "Robin", sex: "other" } });

  test("is placed once the family has chosen a standard", async ({ page, child }) => {
    await newReading(child, { value: 7.3, takenOn: daysAgo(17) });
    await page.goto(`/children/${child.id}/growth`);
    await expect(words(page, say("growth.words.noReference"))).toBeVisible();
    await expect(page.getByText(say("growth.chart.chooseReference.title", { name: "Robin" }))).toBeVisible();
    await page.getByRole("link", { name: say("growth.chart.chooseReference.action") }).click();
    await choose(page, say(`${form}.referenceSex`), say("families.sexes.female"));
    await button(page, say("families.edit.submit")).click();
    await expect(words(page, say("growth.words.around", { percentile: 50 }))).toBeVisible();
  });
});

test("details are put right, in any unit", async ({ page, child }) => {
  await page.goto(`/children/${child.id}/edit`);
  await describeChild(page, "Leonora", daysAgo(210), say("families.sexes.female"));
  await field(page, say(`${form}.birthWeight`)).fill("7 lb 4 oz");
  await field(page, say(`${form}.birthLength`)).fill("20 in");
  await button(page, say("families.edit.submit")).click();
  await expect(heading(page, "Leonora").first()).toBeVisible();
  await expect(page.getByText("3.29 kg").first()).toBeVisible();
  await expect(page.getByText("50.8 cm").first()).toBeVisible();
  await page.getByRole("link", { name: say("families.facts.edit") }).click();
  await expect(field(page, say(`${form}.birthWeight`)), "as it was typed").toHaveValue("7 lb 4 oz");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a refused child keeps what was typed, and is added when put right", async ({ page, me }) => {
    await page.goto("/children/new");
    await describeChild(page, "Nora", daysAgo(200), say("families.sexes.other"));
    await choose(page, say(`${form}.referenceSex`), say("families.sexes.female"));
    await field(page, say(`${form}.birthWeight`)).fill("heavy");
    await agree(page);
    await button(page, say("families.add.submit")).click();
    await expect(refusal(page)).toHaveText(say("access.refusals.invalid"));
    await expect(field(page, say(`${form}.name`))).toHaveValue("Nora");
    await field(page, say(`${form}.birthWeight`)).fill("3.3");
    await button(page, say("families.add.submit")).click();
    await expect(heading(page, "Nora").first()).toBeVisible();
    const added =
      "select c.reference_sex::text as sex from children c join families f on f.id = c.family_id where f.founded_by = $1";
    expect(await sql(added, [me.id])).toEqual([{ sex: "female" }]);
  });
});
