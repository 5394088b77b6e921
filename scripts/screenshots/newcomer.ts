import type { Page } from "playwright";
import { signIn, signOut, submit } from "./entry.ts";
import type { Snap } from "./pictures.ts";

/** A new person's path: an account, a child, three check-ups, the chart, a correction, out, and refused as someone else. */
export async function newcomer(page: Page, snap: Snap): Promise<void> {
  await page.goto("/");
  await snap("1-welcome");
  await page.goto("/sign-up");
  await page.locator('[name="name"]').fill("Inés");
  await page.locator('[name="email"]').fill(`ines-${Date.now()}@example.org`);
  await page.locator('[name="password"]').fill("three words together");
  await submit(page);
  await page.waitForURL("**/home");
  await snap("2-empty");
  await page.goto("/children/new");
  await page.locator('[name="name"]').fill("Mateo");
  await page.locator('[name="bornOn"]').fill(daysAgo(200));
  await page.locator('[name="sex"][value="male"]').check({ force: true });
  await page.locator('[name="birthWeight"]').fill("3.4");
  await page.locator('[name="relation"][value="parent"]').check({ force: true });
  await page.locator('[name="agreed"]').check();
  await snap("3-child");
  await submit(page);
  await page.waitForURL(/children\/[0-9a-f-]{36}$/);
  const child = page.url();
  for (const [days, weight, length, head] of checkUps) {
    await page.goto(`${child}/growth/record`);
    await page.locator('[name="weight"]').fill(weight);
    await page.locator('[name="length"]').fill(length);
    await page.locator('[name="head"]').fill(head);
    await page.locator('[name="takenOn"]').fill(daysAgo(days));
    if (days === 10) await snap("4-check-up");
    await submit(page);
    await page.waitForURL("**/growth?**");
  }
  await snap("5-chart");
  await page.goto(`${child}/growth/record`);
  await page.locator('[name="weight"]').fill("84");
  await submit(page);
  await page.locator("[data-question]").waitFor();
  await snap("6-question");
  await page.goto(`${child}/growth/history`);
  await snap("7-history");
  await page.locator('main a[href*="/growth/readings/"]').first().click();
  await page.waitForURL("**/growth/readings/**");
  await page.locator('[name="note"]').fill("At the clinic, without clothes");
  await snap("8-correct");
  await submit(page);
  await page.waitForURL("**/growth/history?saved=corrected");
  await signOut(page);
  await signIn(page);
  await page.goto(child);
  await page.locator('a[href="/home"]').first().waitFor();
  await snap("9-refused");
}

const checkUps = [
  [140, "5.7", "58.6", "39.3"],
  [75, "7.3", "64.4", "42.1"],
  [10, "8.4", "68.9", "44.0"],
] as const;

function daysAgo(days: number): string {
  return new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
}
