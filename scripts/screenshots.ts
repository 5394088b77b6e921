import { mkdirSync } from "node:fs";
import { chromium } from "playwright";
import { startApp } from "../e2e/setup/server.ts";
import { browserFlags, findBrowser } from "./browser.ts";
import { pictures } from "./screenshots/pictures.ts";

// npm run screenshots: takes the pictures of the README anew, from the app as it is, with the demo family and a new person.
const folder = "docs/screenshots";
mkdirSync(folder, { recursive: true });
const stop = await startApp({ sendsMail: false });
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags() });
try {
  for (const { name, width, dark, locale, take } of pictures) {
    const context = await browser.newContext({
      baseURL: process.env.NESTLING_E2E_URL!,
      viewport: { width, height: width < 600 ? 844 : 900 },
      colorScheme: dark ? "dark" : "light",
      locale,
      timezoneId: "Europe/Madrid",
      reducedMotion: "reduce",
    });
    const page = await context.newPage();
    const snap = async (step?: string) => {
      await page.waitForLoadState("networkidle");
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      const file = `${folder}/${[name, step].filter(Boolean).join("-")}.png`;
      await page.screenshot({ path: file, animations: "disabled" });
      console.log(file);
    };
    await take(page, snap);
    await context.close();
  }
} finally {
  await browser.close();
  await stop();
}
