import type { Page } from "@playwright/test";
import { formatDate } from "#lib/kernel/date-words.ts";
import { addDays } from "#lib/kernel/dates.ts";
import { sql } from "./fixtures/database.ts";
import {
  boy,
  boyOnCdc,
  boyOnWho,
  type Expected,
  girl,
  girlOnCdc,
  girlOnWho,
  percentileByHand,
  zByHand,
} from "./fixtures/preterm-figures.ts";
import { type Child, newChild, newFamily, newReading } from "./fixtures/records.ts";
import { expect, test } from "./fixtures/story.ts";
import { say } from "./fixtures/words.ts";

// Twins born at 29 weeks and 3 days, measured from birth to three years, in Europe and in the United States.

const gestationDays = 29 * 7 + 3;

async function twins(familyId: string, country: string): Promise<{ alba: Child; teo: Child }> {
  await sql("update families set country = $2 where id = $1", [familyId, country]);
  const alba = await newChild(familyId, { name: "Alba", sex: "female", ageDays: 1150 });
  const teo = await newChild(familyId, { name: "Teo", sex: "male", ageDays: 1150 });
  for (const { id } of [alba, teo])
    await sql("update children set premature = true, gestation_days = $2 where id = $1", [id, gestationDays]);
  return { alba, teo };
}

/** Compares what the history says of every reading with what the published figures give by hand, and keeps both side by side. */
async function sideBySide(page: Page, child: Child, expected: readonly Expected[]): Promise<void> {
  for (const { kind, value, ageDays } of expected)
    await newReading(child, { kind, value, takenOn: addDays(child.bornOn, ageDays) });
  await page.goto(`/children/${child.id}/growth/history`);
  const lines: string[] = [];
  for (const each of expected) {
    const row = rowOf(page, child, each);
    const z = zByHand(each);
    const { place, told } = placeByHand(each);
    const shown = await row.getByText("percentile").textContent();
    lines.push(`day ${each.ageDays} ${each.kind} ${each.value} | by hand ${z.toFixed(4)} | ${shown}`);
    await expect(row, lines.at(-1)).toContainText(place);
    await expect(row, lines.at(-1)).toContainText(told);
  }
  await test.info().attach(`${child.name}, side by side`, { body: lines.join("\n") });
}

function rowOf(page: Page, child: Child, { kind, value, ageDays }: Expected) {
  const unit = kind === "weight" ? "kg" : "cm";
  return page
    .getByRole("main")
    .getByRole("listitem")
    .filter({ hasText: formatDate(addDays(child.bornOn, ageDays), "en") })
    .filter({ hasText: new RegExp(`(^|\\s)${value} ${unit}`) });
}

function placeByHand(expected: Expected): { readonly place: string; readonly told: string } {
  const z = zByHand(expected);
  const score = say("growth.words.zScore", { z: z.toFixed(2).replace("-", "−") });
  const on = say(`references.basis.${expected.basis}`, { on: say(`references.on.${expected.reference}`) });
  const place = say("growth.words.around", { percentile: Math.round(percentileByHand(z)) });
  return { place, told: `${on} · ${score}` };
}

test("preterm twins are on the right reference through every switch", async ({ page, me }) => {
  const { alba, teo } = await twins(await newFamily(me), "ES");
  await sideBySide(page, alba, [...girl, ...girlOnWho]);
  await sideBySide(page, teo, [...boy, ...boyOnWho]);
});

test("in the United States they go on to the CDC charts at 24 months", async ({ page, me }) => {
  const { alba, teo } = await twins(await newFamily(me), "US");
  await sideBySide(page, alba, [...girl, ...girlOnCdc]);
  await sideBySide(page, teo, [...boy, ...boyOnCdc]);
});

test("both ages are shown while age is corrected, before term the one since the last period", async ({
  page,
  me,
}) => {
  const familyId = await newFamily(me);
  const at = async (name: string, ageDays: number) => {
    const child = await newChild(familyId, { name, ageDays });
    await sql("update children set premature = true, gestation_days = $2 where id = $1", [
      child.id,
      gestationDays,
    ]);
    await page.goto(`/children/${child.id}`);
    return page.getByRole("article");
  };
  const postMenstrual = say("references.age.postMenstrual", { weeks: 33, days: 4 });
  await expect(await at("Mila", 29)).toContainText(`4 weeks old · ${postMenstrual}`);
  await expect(await at("Iris", 290)).toContainText("9 months old · 7 months corrected");
  const three = await at("Vera", 1150);
  await expect(three).toContainText("3 years, 1 month old");
  await expect(three).not.toContainText("corrected");
});
