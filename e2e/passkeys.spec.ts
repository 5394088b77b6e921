import type { Page } from "@playwright/test";
import { withAuthenticator } from "./fixtures/authenticator.ts";
import { sql } from "./fixtures/database.ts";
import { button, field, notice, refusal } from "./fixtures/form.ts";
import { letter } from "./fixtures/mailbox.ts";
import { giveCurrentPassword, leave, password } from "./fixtures/sign-in.ts";
import { expect, test } from "./fixtures/story.ts";
import { turnOnTwoStep } from "./fixtures/two-step.ts";
import { say } from "./fixtures/words.ts";

test.use({ wished: { password } });

async function addPasskey(page: Page, name: string): Promise<void> {
  await page.goto("/settings/security");
  await page.getByRole("link", { name: say("security.passkeys.add") }).click();
  await field(page, say("security.passkeys.name")).fill(name);
  await giveCurrentPassword(page);
  await button(page, say("security.add.submit")).click();
}

const usePasskey = (page: Page) => button(page, say("security.use.submit")).click();

test("a passkey is made, signs in without a password or a code, and is removed @wide", async ({
  page,
  me,
}) => {
  const authenticator = await withAuthenticator(page);
  await page.goto("/settings/security/passkeys");
  await expect(field(page, say("security.passkeys.name"))).toHaveValue(/Chrome|Chromium/);
  await addPasskey(page, "Kitchen tablet");
  await expect(notice(page, say("security.done.passkey-added"))).toBeVisible();
  await expect(page.getByText("Kitchen tablet", { exact: true })).toBeVisible();
  expect(await authenticator.count()).toBe(1);
  await letter(me.email, say("mail.passkeyAdded.subject"));

  await turnOnTwoStep(me);
  await leave(page);
  await page.goto("/sign-in?to=/settings/security");
  await usePasskey(page);
  await expect(page, "finger and key are two steps already").toHaveURL("/settings/security");
  await expect(page.getByText(say("security.sessions.current"))).toBeVisible();

  await button(page, say("security.passkeys.change")).click();
  await field(page, say("security.passkeys.name")).fill("Bedroom tablet");
  await button(page, say("security.passkeys.rename")).click();
  await expect(page.getByText("Bedroom tablet", { exact: true })).toBeVisible();
  await button(page, say("security.passkeys.change")).click();
  await button(page, say("security.passkeys.remove")).click();
  await expect(notice(page, say("security.done.passkey-removed"))).toBeVisible();
  await expect(page.getByText("Bedroom tablet", { exact: true })).toBeHidden();

  await leave(page);
  await page.goto("/sign-in");
  await usePasskey(page);
  await expect(refusal(page)).toHaveText(say("security.refusals.passkey-unknown"));
});

test("one device makes one passkey, and its owner has to be there", async ({ page, me: _ }) => {
  const authenticator = await withAuthenticator(page);
  await addPasskey(page, "Phone");
  await expect(notice(page, say("security.done.passkey-added"))).toBeVisible();
  await addPasskey(page, "Phone again");
  await expect(page.getByText(say("security.add.known"))).toBeVisible();
  expect(await authenticator.count()).toBe(1);

  await authenticator.show(false);
  await leave(page);
  await page.goto("/sign-in");
  await usePasskey(page);
  await expect(page.getByText(say("security.use.cancelled"))).toBeVisible();
  await expect(page).toHaveURL("/sign-in");
  await authenticator.show(true);
  await usePasskey(page);
  await expect(page).toHaveURL("/home");
});

test("a passkey is made by nobody who only found the device", async ({ page, me }) => {
  await withAuthenticator(page);
  await page.goto("/settings/security/passkeys");
  await giveCurrentPassword(page, "not that one");
  await button(page, say("security.add.submit")).click();
  await expect(page.getByText(say("security.refusals.password-wrong"))).toBeVisible();
  await expect(page.getByLabel(say("accounts.password.current"), { exact: true })).toBeFocused();
  expect(await sql("select from passkeys where person_id = $1", [me.id])).toHaveLength(0);
  expect(await sql("select from one_time_keys where person_id = $1", [me.id])).toHaveLength(0);
});

test("a browser without passkeys is not offered any", async ({ page, me: _ }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, "PublicKeyCredential"));
  await page.goto("/settings/security/passkeys");
  await expect(page.getByText(say("security.add.unable"))).toBeVisible();
  await page.goto("/sign-in");
  await expect(button(page, say("security.use.submit"))).toBeHidden();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("nothing is offered that would not work", async ({ page, me: _ }) => {
    await page.goto("/sign-in");
    await expect(button(page, say("security.use.submit"))).toBeHidden();
    await page.goto("/settings/security/passkeys");
    await expect(page.getByText(say("security.add.unable"))).toBeVisible();
  });
});
