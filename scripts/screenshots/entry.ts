import type { Page } from "playwright";
import { demoAccount } from "../demo/account.ts";

/** The button a form is sent with. */
export function submit(page: Page): Promise<void> {
  return page.locator('button[type="submit"].button-primary').click();
}

/** In to the demo family. */
export async function signIn(page: Page): Promise<void> {
  await page.goto("/sign-in");
  await page.locator('[name="email"]').fill(demoAccount.email);
  await page.locator('[name="password"]').fill(demoAccount.password);
  await submit(page);
  await page.waitForURL("**/home");
}

/** Out, by the last form on the settings. */
export async function signOut(page: Page): Promise<void> {
  await page.goto("/settings");
  await page.locator('main form:not(:has(.button-primary)) button[type="submit"]').last().click();
  await page.waitForURL(/\/sign-in/);
}
