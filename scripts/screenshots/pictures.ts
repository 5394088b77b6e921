import type { Page } from "playwright";
import { signIn, submit } from "./entry.ts";
import { newcomer } from "./newcomer.ts";

export type Snap = (step?: string) => Promise<void>;
export type Picture = {
  readonly name: string;
  readonly width: number;
  readonly dark: boolean;
  readonly locale: string;
  readonly take: (page: Page, snap: Snap) => Promise<void>;
};

const phone = { width: 390, dark: false, locale: "en-GB" };
const desk = { width: 1440, dark: false, locale: "en-GB" };

export const pictures: readonly Picture[] = [
  { ...phone, name: "new-family", take: newcomer },
  { ...phone, name: "home", take: shown("/home") },
  { ...phone, name: "growth", take: shown("growth") },
  { ...phone, name: "trajectory", take: trajectory },
  { ...phone, name: "growth-night", dark: true, take: shown("growth") },
  { ...phone, name: "crecimiento", locale: "es-ES", take: spanish },
  { ...desk, name: "growth-desk", take: shown("growth") },
  { ...desk, name: "growth-desk-night", dark: true, take: shown("growth") },
];

/** A page of the demo family: an address, or the growth page of its first child. */
function shown(where: string): Picture["take"] {
  return async (page, snap) => {
    await signIn(page);
    await open(page, where);
    await snap();
  };
}

async function trajectory(page: Page, snap: Snap): Promise<void> {
  await signIn(page);
  await open(page, "growth");
  await page.goto(`${new URL(page.url()).pathname}/trajectory`);
  await snap();
}

async function spanish(page: Page, snap: Snap): Promise<void> {
  await signIn(page);
  await page.goto("/settings/preferences");
  await page.locator('[name="locale"][value="es"]').check({ force: true });
  await submit(page);
  await page.waitForURL("**/settings/preferences?saved");
  await open(page, "growth");
  await snap();
  // The demo family's language goes back to what the other pictures expect.
  await page.goto("/settings/preferences");
  await page.locator('[name="locale"][value="en"]').check({ force: true });
  await submit(page);
  await page.waitForURL("**/settings/preferences?saved");
}

async function open(page: Page, where: string): Promise<void> {
  if (where !== "growth") {
    await page.goto(where);
    return;
  }
  const address = await page
    .locator('a[href*="/growth?kind=weight"]')
    .last()
    .getAttribute("href")
    .catch(() => null);
  if (address) await page.goto(address);
  else await page.goto("/home").then(() => open(page, where));
}
