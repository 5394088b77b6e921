import type { Locator, Page } from "@playwright/test";
import { expectEachSound, expectNothingSerious } from "./fixtures/axe.ts";
import { button, field, heading, notice, refusal, words } from "./fixtures/form.ts";
import { bringIn, newPerson } from "./fixtures/people.ts";
import { newChild, newFamily } from "./fixtures/records.ts";
import { setScene, welcomeScreens } from "./fixtures/screens.ts";
import { expect, test } from "./fixtures/story.ts";
import { decir, say } from "./fixtures/words.ts";

test("axe finds nothing serious: before signing in @wide", async ({ page }) => {
  await expectEachSound(page, welcomeScreens);
});

test("axe finds nothing serious: what there is to read @wide", async ({ page, child }) => {
  await expectEachSound(page, (await setScene(child)).read);
});

test("axe finds nothing serious: what there is to fill in @wide", async ({ page, child }) => {
  await expectEachSound(page, (await setScene(child)).fill);
});

test("axe finds nothing serious: a family, its members and who is invited @wide", async ({ page, child }) => {
  await expectEachSound(page, (await setScene(child)).family);
});

test("axe finds nothing serious: a living chart with all that unfolds @wide", async ({ page, child }) => {
  await page.goto((await setScene(child)).growth);
  await page.getByText(say("growth.chart.table")).click();
  await page.getByText(say("growth.chart.meaning")).click();
  await expect(page.getByRole("application")).toBeVisible();
  await expectNothingSerious(page);
});

test("axe finds nothing serious: an empty home and a refused form", async ({ page, context }) => {
  await bringIn(context, await newPerson());
  await page.goto("/home");
  await expect(words(page, say("families.home.empty.title"))).toBeVisible();
  await expectNothingSerious(page);
  await page.goto("/children/new");
  await button(page, say("families.add.submit")).click();
  await expect(refusal(page)).toBeVisible();
  await expectNothingSerious(page);
});

test("axe finds nothing serious: a question, the switcher and a dialog", async ({ page, child }) => {
  await page.goto(`/children/${child.id}/growth/record`);
  await field(page, say("growth.kinds.weight")).fill("73");
  await button(page, say("growth.record.submit")).click();
  await expect(page.getByRole("checkbox", { name: say("access.form.confirm") })).toBeVisible();
  await expectNothingSerious(page);
  await page.getByRole("button", { name: say("shell.switcher.label") }).click();
  await expect(page.getByRole("dialog", { name: say("shell.switcher.label") })).toBeVisible();
  await expectNothingSerious(page);
  await page.goto(`/children/${child.id}/edit`);
  await button(page, say("families.edit.archive")).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await expectNothingSerious(page);
});

test.describe("in Spanish", () => {
  test.use({ locale: "es-ES" });

  test("axe finds nothing serious: welcome, growth and check-up", async ({ page, child }) => {
    const { growth } = await setScene(child);
    await page.goto(growth);
    await expect(heading(page, decir("growth.chart.title"))).toBeVisible();
    await expectNothingSerious(page);
    await expectEachSound(page, [`${growth}/record`, `/children/${child.id}/vaccinations?by=cdc`]);
    await page.context().clearCookies();
    await expectEachSound(page, ["/"]);
  });
});

/** Whether the eye finds where the keyboard is. */
function showsFocus(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const here = document.activeElement;
    // The calendar button within a date field has the browser's own ring.
    if (here?.matches("[type=date]:not(:focus)")) return true;
    const seen = [here, here?.closest("label")].map((element) => element && getComputedStyle(element));
    return seen.some(
      (style) => style && style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) > 0,
    );
  });
}

/** Goes on with the Tab key until it is there; every stop on the way shows its focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stops = 0; stops < 40; stops += 1) {
    await page.keyboard.press("Tab");
    expect(await showsFocus(page), await page.evaluate(() => document.activeElement?.outerHTML ?? "")).toBe(
      true,
    );
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`The Tab key does not reach ${target}`);
}

test("signing in and recording a check-up need no more than a keyboard @wide", async ({ page }) => {
  const person = await newPerson({ password: "a few words in a row" });
  const child = await newChild(await newFamily(person));
  await page.goto("/sign-in");
  await tabTo(page, field(page, say("accounts.signIn.email")));
  await page.keyboard.type(person.email);
  await tabTo(page, page.getByLabel(say("accounts.signIn.password"), { exact: true }));
  await page.keyboard.type("a few words in a row");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/home");

  await tabTo(page, page.getByRole("main").getByRole("link", { name: say("families.home.record") }));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`/children/${child.id}/growth/record`);
  await tabTo(page, field(page, say("growth.kinds.weight")));
  await page.keyboard.type("7.3");
  await tabTo(page, field(page, say("growth.lengthOrHeight")));
  await page.keyboard.type("66");
  await tabTo(page, page.getByRole("radio", { name: say("growth.postures.lying") }));
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("radio", { name: say("growth.postures.standing") })).toBeChecked();
  await tabTo(page, button(page, say("growth.record.submit")));
  await page.keyboard.press("Enter");
  await expect(notice(page, say("growth.history.recorded"))).toBeVisible();
});

test("the first Tab leads past the navigation", async ({ page, child }) => {
  await page.goto(`/children/${child.id}/growth`);
  await tabTo(page, page.getByRole("link", { name: say("shell.skip") }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
});
