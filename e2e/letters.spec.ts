import { newId } from "#lib/kernel/ids.ts";
import { sql } from "./fixtures/database.ts";
import { button, field, heading, notice, refusal } from "./fixtures/form.ts";
import { letter, mailTo } from "./fixtures/mailbox.ts";
import { newEmail, newPerson } from "./fixtures/people.ts";
import { another, askForAccount, password, passwordField, signIn } from "./fixtures/sign-up.ts";
import { expect, test } from "./fixtures/story.ts";
import { findOffer, knock, visit } from "./fixtures/web.ts";
import { decir, say } from "./fixtures/words.ts";

test("a sign-up is finished by its letter, which may be opened by a scanner first @wide", async ({
  page,
}) => {
  const email = newEmail();
  await page.goto("/sign-up?to=/settings");
  await askForAccount(page, { email, password });
  await expect(heading(page, say("accounts.letters.sentTitle"))).toBeVisible();
  await expect(page.getByText(email)).toBeVisible();
  const mail = await letter(email, say("mail.confirm.subject"));
  expect(mail.language).toBe("en");
  expect(mail.html).toContain(mail.path);
  expect((await visit(mail.path, null)).status, "a look uses nothing").toBe(200);
  await page.goto(mail.path);
  await button(page, say("accounts.confirm.submit")).click();
  await expect(page).toHaveURL("/settings");
  await page.goto(mail.path);
  await expect(refusal(page)).toHaveText(say("accounts.refusals.key-used"));
});

test("elsewhere, the link of a sign-up asks for the password, which a stranger cannot know", async ({
  page,
  browser,
}) => {
  const email = newEmail();
  await page.goto("/sign-up");
  await askForAccount(page, { email, password });
  const { path } = await letter(email, say("mail.confirm.subject"));
  const phone = await (await browser.newContext()).newPage();
  await phone.goto(path);
  await passwordField(phone, say("accounts.confirm.password")).fill("not that one");
  await button(phone, say("accounts.confirm.submit")).click();
  await expect(phone.getByText(say("accounts.refusals.password-wrong"))).toBeVisible();
  await passwordField(phone, say("accounts.confirm.password")).fill(password);
  await button(phone, say("accounts.confirm.submit")).click();
  await expect(phone).toHaveURL("/home");
  await phone.context().close();
});

test("an address that has an account is told so by letter alone", async ({ page }) => {
  const { email } = await newPerson({ password });
  await page.goto("/sign-up");
  await askForAccount(page, { email, password: another });
  await expect(heading(page, say("accounts.letters.sentTitle"))).toBeVisible();
  await expect(page.getByText(say("accounts.letters.sentSignUp"))).toBeVisible();
  expect((await letter(email, say("mail.known.subject"))).path).toBe("/sign-in");
  await signIn(page, email, password);
  await expect(page).toHaveURL("/home");
});

test("known and unknown addresses are answered alike wherever a letter is asked for", async () => {
  const { email } = await newPerson({ password });
  const places = [
    ["/forgot", say("accounts.forgot.submit"), {}],
    ["/sign-in/link", say("accounts.link.submit"), {}],
    ["/sign-up", say("accounts.signUp.submit"), { name: "Ana", password }],
  ] as const;
  for (const [path, label, more] of places) {
    const offer = await findOffer(path, null, label);
    const ask = async (address: string) => {
      const { status, sentTo, state, text } = await knock(offer, null, {
        ...more,
        email: address,
        id: newId(),
      });
      const own = text.replace(/nonce(=|\\?":\\?)"[^"]*"/g, "").replaceAll(address, "somebody");
      return { status, sentTo, state, length: own.length };
    };
    expect(await ask(email), path).toEqual(await ask(newEmail()));
  }
  expect(await mailTo("nobody")).toEqual([]);
});

test("the right password of an unconfirmed account brings the letter again", async ({ page }) => {
  const person = await newPerson({ password });
  await sql("update persons set email_confirmed_at = null where id = $1", [person.id]);
  await signIn(page, person.email, password);
  await expect(refusal(page)).toHaveText(say("accounts.refusals.confirm-first"));
  await page.goto((await letter(person.email, say("mail.confirm.subject"))).path);
  await button(page, say("accounts.confirm.submit")).click();
  await expect(page).toHaveURL("/home");
});

test("somebody signed in is sent the link again from the settings", async ({ page, me }) => {
  await sql("update persons set email_confirmed_at = null where id = $1", [me.id]);
  await page.goto("/settings/email");
  await expect(page.getByText(say("accounts.email.unconfirmed"))).toBeVisible();
  await button(page, say("accounts.email.send")).click();
  await expect(notice(page, say("accounts.email.sent", { email: me.email }))).toBeVisible();
  await page.goto((await letter(me.email, say("mail.confirm.subject"))).path);
  await button(page, say("accounts.confirm.submit")).click();
  await expect(notice(page, say("accounts.email.nowConfirmed"))).toBeVisible();
});

test.describe("in a Spanish browser", () => {
  test.use({ locale: "es-ES" });

  test("the letter is Spanish, and its page", async ({ page }) => {
    const email = newEmail();
    await page.goto("/sign-up");
    await field(page, decir("accounts.signUp.name")).fill("Inés");
    await field(page, decir("accounts.signUp.email")).fill(email);
    await passwordField(page, decir("accounts.signUp.password")).fill(password);
    await button(page, decir("accounts.signUp.submit")).click();
    await expect(heading(page, decir("accounts.letters.sentTitle"))).toBeVisible();
    const mail = await letter(email, decir("mail.confirm.subject"));
    expect(mail.language).toBe("es");
    await page.goto(mail.path);
    await button(page, decir("accounts.confirm.submit")).click();
    await expect(heading(page, decir("families.home.empty.title"))).toBeVisible();
  });
});
