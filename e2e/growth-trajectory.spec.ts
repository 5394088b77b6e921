import type { Page } from "@playwright/test";
import { insert } from "./fixtures/database.ts";
import { words } from "./fixtures/form.ts";
import { type Child, daysAgo, newReading } from "./fixtures/records.ts";
import { expect, test } from "./fixtures/story.ts";
import { say } from "./fixtures/words.ts";

type Told = readonly [kind: "weight" | "length", daysAgo: number, value: number];

async function measured(child: Child, told: readonly Told[]): Promise<void> {
  for (const [kind, days, value] of told) await newReading(child, { kind, value, takenOn: daysAgo(days) });
}

const open = (page: Page, { id }: Child) => page.goto(`/children/${id}/growth/trajectory`);
const article = (page: Page, title: string) => page.getByRole("article").filter({ hasText: title });
/** A card of the page, by its heading. */
const card = (page: Page, title: string) =>
  page.locator("section").filter({ has: page.getByRole("heading", { name: title }) });

test("a girl of 200 days on her own lines: all is well, and what comes next @wide", async ({
  page,
  child,
}) => {
  // WHO 2006, girls, medians: 3.232 kg at birth, 5.09 kg on day 60, 6.416 kg on day 121, 7.27 kg on day 182.
  await measured(child, [
    ["weight", 200, 3.232],
    ["weight", 140, 5.09],
    ["weight", 79, 6.416],
    ["weight", 18, 7.27],
    ["length", 140, 57],
    ["length", 18, 65.7],
  ]);
  await insert("growth_profiles", {
    child_id: child.id,
    family_id: child.familyId,
    mother_height_cm: 165,
    father_height_cm: 180,
  });
  await open(page, child);

  const well = article(page, say("trajectory.severity.good"));
  await expect(well).toContainText(say("growth.kinds.weight"));
  await expect(well).toContainText(say("growth.kinds.length"));
  await expect(words(page, say("trajectory.severity.ask"))).toHaveCount(0);

  const gains = card(page, say("trajectory.velocity.title"));
  await expect(gains).toContainText("+1.326 kg");
  await expect(gains).toContainText(say("trajectory.velocity.between", { from: 2, to: 4 }));
  await gains.getByRole("link", { name: say("trajectory.velocity.months", { months: 4 }) }).click();
  await expect(gains).toContainText(say("trajectory.velocity.between", { from: 2, to: 6 }));
  await expect(gains).toContainText("+2.18 kg");

  const next = card(page, say("trajectory.expected.title"));
  await next.getByRole("link", { name: say("trajectory.expected.months", { months: 6 }) }).click();
  await expect(
    next.getByRole("link", { name: say("trajectory.expected.months", { months: 6 }) }),
  ).toHaveAttribute("aria-current", "page");
  await expect(gains).toContainText(say("trajectory.velocity.between", { from: 2, to: 6 }));

  const parents = card(page, say("trajectory.target.title"));
  for (const figure of ["166 cm", "157.5 cm", "174.5 cm"]) await expect(parents).toContainText(figure);
});

test("a weight that falls is worth asking about: what it means, why, whom, and who says so", async ({
  page,
  child,
}) => {
  // z 0 at birth and on day 60; 6.1 kg on day 182 lies at z −1.4, two centile spaces lower.
  await measured(child, [
    ["weight", 200, 3.232],
    ["weight", 140, 5.09],
    ["weight", 18, 6.1],
  ]);
  await open(page, child);
  const told = article(page, say("trajectory.severity.ask"));
  await expect(told).toHaveCount(1);
  for (const part of ["means", "usually", "whom"] as const)
    await expect(told).toContainText(say(`trajectory.parts.${part}`));
  await expect(told).toContainText(say("trajectory.findings.faltering.whom"));
  await expect(told.getByRole("link", { name: say("trajectory.sources.nice") })).toBeVisible();
  await expect(words(page, say("trajectory.notDiagnosis"))).toBeVisible();
});

test.describe("a newborn, without JavaScript", () => {
  test.use({ javaScriptEnabled: false, wishedChild: { ageDays: 12 } });

  test("lost 6 % by day 3, back at birth weight on day 11", async ({ page, child }) => {
    await open(page, child);
    await expect(words(page, say("trajectory.nothing.title"))).toBeVisible();
    await measured(child, [
      ["weight", 12, 3.5],
      ["weight", 9, 3.29],
      ["weight", 1, 3.52],
    ]);
    await open(page, child);
    await expect(words(page, "Lost 6 % by day 3, back at birth weight on day 11")).toBeVisible();
    await expect(card(page, say("trajectory.firstWeeks.title"))).toContainText("3.29 kg");
  });
});

test("the growth page says in a line what to ask about, and leads to the course", async ({ page, child }) => {
  await measured(child, [
    ["weight", 200, 3.232],
    ["weight", 140, 5.09],
    ["weight", 18, 6.1],
  ]);
  await page.goto(`/children/${child.id}/growth`);
  await expect(words(page, say("trajectory.severity.ask"))).toBeVisible();
  await page.getByRole("link", { name: say("trajectory.title") }).click();
  await expect(page.getByRole("heading", { level: 1, name: say("trajectory.title") })).toBeVisible();
});
