import type { Page } from "@playwright/test";
import { sql } from "./fixtures/database.ts";
import { button, choose, field, notice } from "./fixtures/form.ts";
import { newEmail } from "./fixtures/people.ts";
import { daysAgo, newReading } from "./fixtures/records.ts";
import { signUp } from "./fixtures/sign-up.ts";
import { expect, test } from "./fixtures/story.ts";
import { decir, say } from "./fixtures/words.ts";

const words = "accounts.settings";
const address = "/settings/preferences";

async function save(page: Page): Promise<void> {
  await button(page, say(`${words}.save`)).click();
  await expect(notice(page, say(`${words}.saved`))).toBeVisible();
}

const timeZone = (page: Page) => page.getByLabel(say(`${words}.timeZone`), { exact: true });

test("units and chart defaults take effect on every page @wide", async ({ page, child }) => {
  await newReading(child, { value: 7.2, takenOn: daysAgo(17) });
  await newReading(child, { kind: "length", value: 66.04, takenOn: daysAgo(17) });
  await page.goto(address);
  await expect(page.getByRole("group", { name: say(`${words}.weightUnit`) })).toBeHidden();
  await choose(page, say(`${words}.unitSystem`), say(`${words}.unitSystems.imperial`));
  await choose(page, say(`${words}.chartLines`), say(`${words}.chartLineKinds.z`));
  await choose(page, say(`${words}.chartRange`), say(`${words}.chartRanges.1y`));
  await choose(page, say(`${words}.chartReference`), say(`${words}.chartReferences.who`));
  await save(page);

  await page.goto("/home");
  await expect(page.getByText("15 lb 14 oz", { exact: true })).toBeVisible();
  await expect(page.getByText("26 in", { exact: true })).toBeVisible();
  await page.getByRole("link", { name: say("families.home.growth") }).click();
  await expect(currentOf(page, say("growth.chart.lines"))).toHaveText(say(`${words}.chartLineKinds.z`));
  await expect(currentOf(page, say("growth.chart.ranges"))).toHaveText(say(`${words}.chartRanges.1y`));

  await page.goto(address);
  await expect(page.getByRole("radio", { name: say(`${words}.chartReferences.who`) })).toBeChecked();
  await choose(page, say(`${words}.unitSystem`), say(`${words}.unitSystems.own`));
  await choose(page, say(`${words}.weightUnit`), say(`${words}.weightUnits.g`));
  await choose(page, say(`${words}.lengthUnit`), say(`${words}.lengthUnits.ft`));
  await save(page);
  await expect(page.getByRole("radio", { name: say(`${words}.unitSystems.own`) })).toBeChecked();
  await page.goto("/home");
  await expect(page.getByText("7200 g", { exact: true })).toBeVisible();
  await expect(page.getByText("2 ft 2 in", { exact: true })).toBeVisible();
});

test("nine centiles and the CDC's charts can be preferred for every child", async ({ page, child }) => {
  await newReading(child, { value: 7.2, takenOn: daysAgo(17) });
  await page.goto(address);
  await choose(page, say(`${words}.chartLines`), say(`${words}.chartLineKinds.nine`));
  await choose(page, say(`${words}.chartReference`), say(`${words}.chartReferences.cdc`));
  await save(page);
  await expect(page.getByRole("radio", { name: say(`${words}.chartReferences.cdc`) })).toBeChecked();
  await page.goto(`/children/${child.id}/growth`);
  await expect(currentOf(page, say("growth.chart.lines"))).toHaveText(say(`${words}.chartLineKinds.nine`));
  await page.goto(`/children/${child.id}/growth/settings`);
  await expect(page.getByText(say("references.settings.reference.automaticNow.cdc"))).toBeVisible();
});

test("language and appearance change at once and stay", async ({ page, me }) => {
  await page.goto("/settings");
  await expect(page.getByText(me.email).first()).toBeVisible();
  await field(page, say(`${words}.name`)).fill("Ana María");
  await button(page, say(`${words}.saveName`)).click();
  await expect(notice(page, say(`${words}.saved`))).toBeVisible();
  await page.getByRole("link", { name: new RegExp(`^${say(`${words}.rows.preferences.title`)}`) }).click();
  await choose(page, say(`${words}.language`), say(`${words}.languages.es`));
  await choose(page, say(`${words}.theme`), say(`${words}.themes.dark`));
  await button(page, say(`${words}.save`)).click();
  await expect(notice(page, decir(`${words}.saved`))).toBeVisible();
  await expect(page.getByRole("document")).toHaveAttribute("lang", "es");
  await expect(page.getByRole("document")).toHaveAttribute("data-theme", "dark");

  await page.reload();
  await expect(page.getByRole("document")).toHaveAttribute("data-theme", "dark");
  await choose(page, decir(`${words}.theme`), decir(`${words}.themes.system`));
  await button(page, decir(`${words}.save`)).click();
  await expect(page.getByRole("document")).not.toHaveAttribute("data-theme");
  await page.goto("/settings");
  await expect(field(page, decir(`${words}.name`))).toHaveValue("Ana María");
});

test("a time zone is found by its city, and the device's is one tap away", async ({ page, me, child }) => {
  await sql("update persons set time_zone = 'America/Bogota' where id = $1", [me.id]);
  await page.goto(address);
  await expect(page.getByText(say(`${words}.timeZoneDevice`, { zone: "Europe/London" }))).toBeVisible();
  await button(page, say(`${words}.timeZoneUse`)).click();
  await expect(timeZone(page)).toHaveValue("Europe/London");
  await timeZone(page).fill("new york");
  await save(page);
  await expect(timeZone(page)).toHaveValue("America/New York");

  await timeZone(page).fill("Narnia");
  await button(page, say(`${words}.save`)).click();
  await expect(page.getByText(say("accounts.refusals.time-zone-unknown"))).toBeVisible();
  await expect(timeZone(page), "what was typed is kept").toHaveValue("Narnia");
  const [family] = await sql<{ time_zone: string }>("select time_zone from families where id = $1", [
    child.familyId,
  ]);
  expect(family?.time_zone, "the family counts its days as before").toBe("Europe/London");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("everything can be chosen, and a refused form keeps what was typed", async ({ page, me }) => {
    await page.goto(address);
    await timeZone(page).fill("Narnia");
    await choose(page, say(`${words}.unitSystem`), say(`${words}.unitSystems.own`));
    await choose(page, say(`${words}.weightUnit`), say(`${words}.weightUnits.g`));
    await button(page, say(`${words}.save`)).click();
    await expect(page.getByText(say("accounts.refusals.time-zone-unknown"))).toBeVisible();
    await expect(timeZone(page)).toHaveValue("Narnia");
    await expect(page.getByRole("radio", { name: say(`${words}.weightUnits.g`), exact: true })).toBeChecked();
    await timeZone(page).fill("Kolkata");
    await save(page);
    const [row] = await sql("select weight_unit, length_unit from persons where id = $1", [me.id]);
    expect(row).toEqual({ weight_unit: "g", length_unit: "cm" });
  });
});

test.describe("in an American browser", () => {
  test.use({ locale: "en-US", timezoneId: "America/Chicago" });

  test("a new account starts with pounds, inches and the browser's time zone", async ({ page }) => {
    await signUp(page, { email: newEmail(), password: "a few words in a row" });
    await page.goto(address);
    await expect(page.getByRole("radio", { name: say(`${words}.unitSystems.imperial`) })).toBeChecked();
    await expect(timeZone(page)).toHaveValue("America/Chicago");
  });
});

function currentOf(page: Page, choice: string) {
  return page.getByRole("navigation", { name: choice }).locator("[aria-current=page]");
}
