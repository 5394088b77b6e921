import type { Page } from "playwright";
import { addDays, todayIn } from "#lib/kernel/dates.ts";
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
  { ...phone, name: "home", take: home },
  { ...phone, name: "growth", take: room("Nora", "growth?kind=weight") },
  { ...phone, name: "trajectory", take: room("Nora", "growth/trajectory") },
  { ...phone, name: "vaccinations", take: room("Teo", "vaccinations?by=cdc") },
  {
    ...phone,
    name: "diary",
    take: room("Teo", `diary?day=${addDays(todayIn("Europe/Madrid", new Date()), -1)}`),
  },
  { ...phone, name: "diary-body", take: room("Teo", "diary/trends/body", ".body-heat") },
  { ...phone, name: "diary-night", dark: true, take: room("Teo", "diary/record?temperature") },
  { ...phone, name: "diary-trends", take: room("Teo", "diary/trends", ".chart-frame") },
  { ...phone, name: "growth-night", dark: true, take: room("Nora", "growth?kind=weight") },
  { ...phone, name: "crecimiento", locale: "es-ES", take: spanish },
  { ...desk, name: "growth-desk", take: room("Nora", "growth?kind=weight") },
  { ...desk, name: "growth-desk-night", dark: true, take: room("Nora", "growth?kind=weight") },
];

async function home(page: Page, snap: Snap): Promise<void> {
  await signIn(page);
  await snap();
}

/** A page of a child of the demo family, from the part on that is named. */
function room(child: string, where: string, part?: string): Picture["take"] {
  return async (page, snap) => {
    await signIn(page);
    await open(page, child, where);
    if (part)
      await page
        .locator(part)
        .filter({ visible: true })
        .first()
        .evaluate((element) => element.scrollIntoView());
    await snap();
  };
}

async function spanish(page: Page, snap: Snap): Promise<void> {
  await signIn(page);
  await speak(page, "es");
  await page.goto("/home");
  await open(page, "Nora", "growth?kind=weight");
  await snap();
  await speak(page, "en");
}

/** The demo family's language; it goes back to what the other pictures expect. */
async function speak(page: Page, locale: string): Promise<void> {
  await page.goto("/settings/preferences");
  await page.locator(`[name="locale"][value="${locale}"]`).check({ force: true });
  await submit(page);
  await page.waitForURL("**/settings/preferences?saved");
}

/** From home to a child's page. */
async function open(page: Page, child: string, where: string): Promise<void> {
  const links = page.locator('main a[href^="/children/"]').filter({ hasText: child });
  const address = await links.first().getAttribute("href");
  const id = address?.split(/[/?]/)[2];
  if (!id) throw new Error(`home has no link to ${child}`);
  await page.goto(`/children/${id}/${where}`);
}
