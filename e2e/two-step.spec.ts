import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { sql } from "./fixtures/database.ts";
import { button, field, notice, refusal } from "./fixtures/form.ts";
import { letter } from "./fixtures/mailbox.ts";
import { newPerson } from "./fixtures/people.ts";
import { giveCurrentPassword, leave, password, signIn } from "./fixtures/sign-in.ts";
import { expect, test } from "./fixtures/story.ts";
import { codeOf, turnOnTwoStep } from "./fixtures/two-step.ts";
import { say } from "./fixtures/words.ts";

async function enter(page: Page, code: string, label = say("security.code.code")): Promise<void> {
  await field(page, label).fill(code);
  await button(page, say("security.code.submit")).click();
}

const codes = (page: Page) =>
  page.getByRole("list", { name: say("security.codes.list") }).getByRole("listitem");

test.describe("at the settings", () => {
  test.use({ wished: { password } });

  test("two-step is turned on, asked for, and turned off @wide", async ({ page, me }) => {
    await page.goto("/settings/security/two-step");
    await giveCurrentPassword(page);
    await button(page, say("security.twoStep.start.submit")).click();
    await expect(page.getByRole("img", { name: say("security.twoStep.scan.alt") })).toBeVisible();
    const secret = (await page.locator("code").textContent()) ?? "";
    expect(secret).toMatch(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/);
    await field(page, say("security.twoStep.confirm.code")).fill("000000");
    await button(page, say("security.twoStep.confirm.submit")).click();
    await expect(page.getByText(say("security.refusals.code-wrong"))).toBeVisible();
    const first = codeOf(secret);
    await field(page, say("security.twoStep.confirm.code")).fill(first);
    await button(page, say("security.twoStep.confirm.submit")).click();

    await expect(notice(page, say("security.codes.on"))).toBeVisible();
    await expect(codes(page)).toHaveCount(10);
    const shown = await codes(page).allInnerTexts();
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: say("security.codes.download") }).click();
    const kept = await readFile(await (await download).path(), "utf8");
    for (const code of shown) expect(kept).toContain(code);
    await button(page, say("security.codes.done")).click();
    await expect(page).toHaveURL("/settings/security");
    await page.goto("/settings/security/codes");
    await expect(page.getByText(say("security.codes.gone"))).toBeVisible();

    await leave(page);
    await signIn(page, me.email);
    await expect(page).toHaveURL("/sign-in/code");
    await enter(page, first);
    await expect(page.getByText(say("security.refusals.code-wrong")), "used to turn it on").toBeVisible();
    await enter(page, codeOf(secret, 1));
    await expect(page).toHaveURL("/home");

    await page.goto("/settings/security/two-step");
    const off = page.locator("form").filter({ hasText: say("security.twoStep.off.submit") });
    await off.getByLabel(say("accounts.password.current"), { exact: true }).fill(password);
    await off.getByRole("textbox", { name: say("security.twoStep.code") }).fill(shown[0] ?? "");
    await off.getByRole("button", { name: say("security.twoStep.off.submit") }).click();
    await expect(notice(page, say("security.done.two-step-off"))).toBeVisible();
    await letter(me.email, say("mail.twoStepOff.subject"));
    await leave(page);
    await signIn(page, me.email);
    await expect(page).toHaveURL("/home");
  });

  test("new recovery codes take the place of the old ones", async ({ page, me }) => {
    const { recoveryCodes } = await turnOnTwoStep(me);
    await page.goto("/settings/security/two-step");
    const renew = page.locator("form").filter({ hasText: say("security.twoStep.renew.submit") });
    await renew.getByLabel(say("accounts.password.current"), { exact: true }).fill(password);
    await renew.getByRole("textbox", { name: say("security.twoStep.code") }).fill("000000");
    await renew.getByRole("button", { name: say("security.twoStep.renew.submit") }).click();
    await expect(
      renew.getByText(say("security.refusals.code-wrong")),
      "a password alone makes none",
    ).toBeVisible();
    await renew.getByLabel(say("accounts.password.current"), { exact: true }).fill(password);
    await renew.getByRole("textbox", { name: say("security.twoStep.code") }).fill(recoveryCodes[1] ?? "");
    await renew.getByRole("button", { name: say("security.twoStep.renew.submit") }).click();
    await expect(codes(page)).toHaveCount(10);
    const [first = ""] = await codes(page).allInnerTexts();

    await leave(page);
    await signIn(page, me.email);
    await page.getByRole("link", { name: say("security.code.useRecovery") }).click();
    await enter(page, recoveryCodes[0] ?? "", say("security.code.recovery"));
    await expect(page.getByText(say("security.refusals.code-wrong"))).toBeVisible();
    await enter(page, first.toUpperCase().replaceAll("-", " "), say("security.code.recovery"));
    await expect(page).toHaveURL("/home");
    await page.goto("/settings/security");
    await expect(page.getByText(say("security.twoStep.codesLeft", { count: 9 }))).toBeVisible();
  });

  test("a set-up is seen only on the device it was begun on", async ({ page, me, browser }) => {
    await page.goto("/settings/security/two-step");
    await giveCurrentPassword(page);
    await button(page, say("security.twoStep.start.submit")).click();
    await expect(page.getByRole("img", { name: say("security.twoStep.scan.alt") })).toBeVisible();
    const elsewhere = await browser.newContext();
    const other = await elsewhere.newPage();
    await signIn(other, me.email);
    await other.waitForURL("/home");
    await other.goto("/settings/security/two-step");
    await expect(button(other, say("security.twoStep.start.submit"))).toBeVisible();
    await elsewhere.close();
  });
});

test.describe("at the door", () => {
  test("a recovery code opens once, and leads where one was going", async ({ page }) => {
    const person = await newPerson({ password });
    const [code = ""] = (await turnOnTwoStep(person)).recoveryCodes;
    for (const opens of [true, false]) {
      await leave(page);
      await signIn(page, person.email, password, "/sign-in?to=/settings/security");
      await page.getByRole("link", { name: say("security.code.useRecovery") }).click();
      await enter(page, code, say("security.code.recovery"));
      if (opens) await expect(page).toHaveURL("/settings/security");
      else await expect(page.getByText(say("security.refusals.code-wrong"))).toBeVisible();
    }
  });

  test("six wrong codes end it, and the right one comes too late", async ({ page }) => {
    const person = await newPerson({ password });
    const { secret } = await turnOnTwoStep(person);
    await signIn(page, person.email);
    await enter(page, "12");
    await expect(page.getByText(say("security.refusals.code-odd")), "not counted").toBeVisible();
    for (let tries = 1; tries < 6; tries += 1) {
      await enter(page, codeOf(secret, 100 + tries));
      await expect(page.getByText(say("security.refusals.code-wrong"))).toBeVisible();
      await expect(field(page, say("security.code.code"))).toBeFocused();
    }
    await enter(page, codeOf(secret, 200));
    await expect(refusal(page)).toHaveText(say("security.refusals.step-over"));
    await enter(page, codeOf(secret));
    await expect(refusal(page)).toHaveText(say("security.refusals.step-over"));
    await page.reload();
    await expect(page).toHaveURL("/sign-in");
    expect(await sql("select from sessions where person_id = $1", [person.id]), "the first").toHaveLength(1);
  });

  test("the code's page is for nobody who has not begun", async ({ page }) => {
    await page.goto("/sign-in/code");
    await expect(page).toHaveURL("/sign-in");
  });

  test("next-auth's own route lets nobody in by password alone", async ({ page, context }) => {
    const person = await newPerson({ password });
    await turnOnTwoStep(person);
    const { csrfToken } = await (await context.request.get("/api/auth/csrf")).json();
    const form = { email: person.email, password, csrfToken, json: "true" };
    const answer = await context.request.post("/api/auth/callback/credentials", { form });
    expect(answer.status()).toBe(401);
    await page.goto("/home");
    await expect(page).toHaveURL("/sign-in");
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a wrong code is said, is not kept, and the right one opens", async ({ page }) => {
    const person = await newPerson({ password });
    const { secret } = await turnOnTwoStep(person);
    await signIn(page, person.email);
    await enter(page, codeOf(secret, 50));
    await expect(page.getByText(say("security.refusals.code-wrong"))).toBeVisible();
    await expect(field(page, say("security.code.code"))).toHaveValue("");
    await enter(page, codeOf(secret));
    await expect(page).toHaveURL("/home");
  });
});
