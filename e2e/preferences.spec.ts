import type { Page } from "@playwright/test";
import { button, choose, field, notice } from "./fixtures/form.ts";
import { newEmail } from "./fixtures/people.ts";
import { daysAgo, newReading } from "./fixtures/records.ts";
import { expect, test } from "./fixtures/story.ts";
import { decir, say } from "./fixtures/words.ts";

const words = "accounts.settings";

test("units and chart defaults take effect on every page @wide", async ({ page, child }) => {
  await newReading(child, { value: 7.2, takenOn: daysAgo(17) });
  await newReading(child, { kind: "length", value: 66.04, takenOn: daysAgo(17) });
  await page.goto("/settings");
  await choose(page, say(`${words}.weightUnit`), say(`${words}.weightUnits.lb`));
  await choose(page, say(`${words}.lengthUnit`), say(`${words}.lengthUnits.in`));
  await choose(page, say(`${words}.chartLines`), say(`${words}.chartLineKinds.z`));
  await choose(page, say(`${words}.chartRange`), say(`${words}.chartRanges.1y`));
  await button(page, say(`${words}.save`)).click();
  await expect(notice(page, say(`${words}.saved`))).toBeVisible();

  await page.goto("/home");
  await expect(page.getByText("15 lb 14 oz", { exact: true })).toBeVisible();
  await expect(page.getByText("26 in", { exact: true })).toBeVisible();
  await page.getByRole("link", { name: say("families.home.growth") }).click();
  await expect(currentOf(page, say("growth.chart.lines"))).toHaveText(say(`${words}.chartLineKinds.z`));
  await expect(currentOf(page, say("growth.chart.ranges"))).toHaveText(say(`${words}.chartRanges.1y`));
});

test("language and appearance change at once and stay", async ({ page, me }) => {
  await page.goto("/settings");
  await choose(page, say(`${words}.language`), say(`${words}.languages.es`));
  await choose(page, say(`${words}.theme`), say(`${words}.themes.dark`));
  await field(page, say(`${words}.name`)).fill("Ana María");
  await button(page, say(`${words}.save`)).click();
  await expect(notice(page, decir(`${words}.saved`))).toBeVisible();
  await expect(page.getByRole("document")).toHaveAttribute("lang", "es");
  await expect(page.getByRole("document")).toHaveAttribute("data-theme", "dark");
  await expect(page.getByText(me.email)).toBeVisible();

  await page.reload();
  await expect(page.getByRole("document")).toHaveAttribute("data-theme", "dark");
  await expect(field(page, decir(`${words}.name`))).toHaveValue("Ana María");
  await choose(page, decir(`${words}.theme`), decir(`${words}.themes.system`));
  await button(page, decir(`${words}.save`)).click();
  await expect(page.getByRole("document")).not.toHaveAttribute("data-theme");
});

test.describe("in an American browser", () => {
  test.use({ locale: "en-US", timezoneId: "America/Chicago" });

  test("a new account starts with pounds, inches and the browser's time zone", async ({ page }) => {
    await page.goto("/sign-up");
    await field(page, say("accounts.signUp.name")).fill("Ana");
    await field(page, say("accounts.signUp.email")).fill(newEmail());
    await page.getByLabel(say("accounts.signUp.password"), { exact: true }).fill("a few words in a row");
    await button(page, say("accounts.signUp.submit")).click();
    await page.getByRole("link", { name: say("shell.nav.settings") }).click();
    await expect(page.getByRole("radio", { name: say(`${words}.weightUnits.lb`) })).toBeChecked();
    await expect(
      page.getByRole("radio", { name: say(`${words}.lengthUnits.in`), exact: true }),
    ).toBeChecked();
    await expect(page.getByLabel(say(`${words}.timeZone`))).toHaveValue("America/Chicago");
  });
});

function currentOf(page: Page, choice: string) {
  return page.getByRole("navigation", { name: choice }).locator("[aria-current=page]");
}
