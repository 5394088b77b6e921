import { defineConfig } from "@playwright/test";
import { browserFlags, findBrowser } from "#scripts/browser.ts";

// Every story runs on a phone; those whose title says @wide run on a desktop screen too.
// The server, with a database of its own, comes from the setup: `npm test -- e2e` or `npx playwright test`.
const baseURL = process.env.NESTLING_E2E_URL;

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  globalSetup: "./e2e/setup/server.ts",
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  timeout: 30_000,
  expect: { timeout: 7_000 },
  reporter: [["list"]],
  use: {
    ...(baseURL && { baseURL }),
    browserName: "chromium",
    locale: "en-GB",
    timezoneId: "Europe/London",
    screenshot: "only-on-failure",
    launchOptions: { executablePath: findBrowser(), args: browserFlags() },
  },
  projects: [
    { name: "phone", use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } },
    { name: "desktop", grep: /@wide/, use: { viewport: { width: 1440, height: 900 } } },
  ],
});
