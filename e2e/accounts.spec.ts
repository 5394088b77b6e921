import type { Page } from "@playwright/test";
import { button, field, heading, refusal } from "./fixtures/form.ts";
import { letter } from "./fixtures/mailbox.ts";
import { newEmail, newPerson } from "./fixtures/people.ts";
import { askForAccount } from "./fixtures/sign-up.ts";
import { expect, test } from "./fixtures/story.ts";
import { findOffer, knock } from "./fixtures/web.ts";
import { decir, say } from "./fixtures/words.ts";

const password = "a few words in a row";

function passwordField(page: Page) {
  return page.getByLabel(say("accounts.signIn.password"), { exact: true });
}

async function signIn(page: Page, email: string, secret: string): Promise<void> {
  await field(page, say("accounts.signIn.email")).fill(email);
  await passwordField(page).fill(secret);
  await button(page, say("accounts.signIn.submit")).click();
}

test("a new person makes an account, leaves, and comes back @wide", async ({ page }) => {
  const email = newEmail();
  await page.goto("/");
  await page.getByRole("link", { name: say("shell.welcome.signUp") }).click();
  await askForAccount(page, { email, password });
  await expect(heading(page, say("accounts.letters.sentTitle"))).toBeVisible();
  await page.goto((await letter(email, say("mail.confirm.subject"))).path);
  await button(page, say("accounts.confirm.submit")).click();
  await expect(heading(page, say("families.home.empty.title"))).toBeVisible();

  await page.getByRole("link", { name: say("shell.nav.settings") }).click();
  await button(page, say("accounts.settings.signOut")).click();
  await expect(page).toHaveURL("/sign-in");
  await page.goto("/home");
  await expect(page).toHaveURL("/sign-in");

  await signIn(page, email.toUpperCase(), password);
  await expect(page).toHaveURL("/home");
});

test("a refused account keeps what was typed and says what is missing", async ({ page }) => {
  await page.goto("/sign-up");
  await field(page, say("accounts.signUp.name")).fill("Ana");
  await field(page, say("accounts.signUp.email")).fill("ana@");
  await passwordField(page).fill("short");
  await button(page, say("accounts.signUp.submit")).click();
  await expect(page.getByText(say("accounts.refusals.email-wrong"))).toBeVisible();
  await expect(page.getByText(say("accounts.refusals.password-short"))).toBeVisible();
  await expect(field(page, say("accounts.signUp.email"))).toBeFocused();
  await expect(field(page, say("accounts.signUp.name"))).toHaveValue("Ana");
});

test("wrong password, unknown e-mail and too many tries answer alike", async ({ page }) => {
  const { email } = await newPerson({ password });
  const offer = await findOffer("/sign-in", null, say("accounts.signIn.submit"));
  const here = { "x-forwarded-for": email };
  const answerTo = async (given: string, secret: string) => {
    const { status, text } = await knock(offer, null, { email: given, password: secret }, here);
    return `${status} ${text.replaceAll(given, "somebody")}`;
  };
  const wrong = await answerTo(email, "not that one");
  expect(await answerTo(newEmail(), password)).toBe(wrong);
  for (let tries = 1; tries < 10; tries += 1) await answerTo(email, "not that one");
  expect(await answerTo(email, password), "the right password, too late").toBe(wrong);

  await page.goto("/sign-in");
  await signIn(page, email, "not that one");
  await expect(refusal(page)).toHaveText(say("accounts.refusals.no-match"));
  await expect(field(page, say("accounts.signIn.email"))).toHaveValue(email);
  await signIn(page, email, password);
  await expect(
    heading(page, say("families.home.empty.title")),
    "elsewhere its owner still comes in",
  ).toBeVisible();
});

test("signing in leads to a page of the app and nowhere else", async ({ page }) => {
  const { email } = await newPerson({ password });
  await page.goto("/sign-in?to=/settings");
  await signIn(page, email, password);
  await expect(page).toHaveURL("/settings");
  await page.goto("/sign-in?to=//elsewhere.example/home");
  await signIn(page, email, password);
  await expect(page).toHaveURL("/home");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("one signs in and out, and a wrong password keeps the e-mail", async ({ page }) => {
    const { email } = await newPerson({ password });
    await page.goto("/sign-in");
    await signIn(page, email, "not that one");
    await expect(refusal(page)).toHaveText(say("accounts.refusals.no-match"));
    await expect(field(page, say("accounts.signIn.email"))).toHaveValue(email);
    await expect(passwordField(page)).toHaveValue("");
    await signIn(page, email, password);
    await expect(heading(page, say("families.home.empty.title"))).toBeVisible();
    await page.getByRole("link", { name: say("shell.nav.settings") }).click();
    await button(page, say("accounts.settings.signOut")).click();
    await expect(page).toHaveURL("/sign-in");
  });
});

test.describe("in a Spanish browser", () => {
  test.use({ locale: "es-MX" });

  test("the first screen speaks Spanish, and English when asked", async ({ page }) => {
    await page.goto("/");
    await expect(heading(page, decir("shell.welcome.title"))).toBeVisible();
    await expect(page.getByRole("document")).toHaveAttribute("lang", "es");
    await button(page, decir("shell.language.other")).click();
    await expect(heading(page, say("shell.welcome.title"))).toBeVisible();
    await page.reload();
    await expect(page.getByRole("document"), "the choice is kept").toHaveAttribute("lang", "en");
  });
});
