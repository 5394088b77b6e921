import { sql } from "./fixtures/database.ts";
import { button, field, heading, notice, refusal } from "./fixtures/form.ts";
import { askAt, newKey } from "./fixtures/letters.ts";
import { letter, mailTo } from "./fixtures/mailbox.ts";
import { bringIn, newEmail, newPerson } from "./fixtures/people.ts";
import { another, password, passwordField, signIn, signUp } from "./fixtures/sign-up.ts";
import { expect, test } from "./fixtures/story.ts";
import { say } from "./fixtures/words.ts";

test("a forgotten password is chosen anew through the letter, and every device is out @wide", async ({
  page,
  context,
}) => {
  const person = await newPerson({ password });
  await bringIn(context, person);
  await page.goto("/home");
  await context.clearCookies();
  await page.goto("/sign-in");
  await page.getByRole("link", { name: say("accounts.signIn.forgot") }).click();
  await expect(page).toHaveURL("/forgot");
  await field(page, say("accounts.letters.email")).fill(person.email);
  await button(page, say("accounts.forgot.submit")).click();
  await expect(page.getByText(say("accounts.letters.sentReset"))).toBeVisible();

  const { path } = await letter(person.email, say("mail.reset.subject"));
  await page.goto(path);
  await passwordField(page, say("accounts.reset.password")).fill("short");
  await button(page, say("accounts.reset.submit")).click();
  await expect(page.getByText(say("accounts.refusals.password-short"))).toBeVisible();
  await passwordField(page, say("accounts.reset.password")).fill(another);
  await button(page, say("accounts.reset.submit")).click();
  await expect(heading(page, say("families.home.empty.title"))).toBeVisible();
  expect((await letter(person.email, say("mail.passwordChanged.subject"))).path).toBe("/forgot");

  await bringIn(context, person);
  await page.goto("/home");
  await expect(page, "the session from before").toHaveURL("/sign-in");
  await signIn(page, person.email, password);
  await expect(refusal(page)).toHaveText(say("accounts.refusals.no-match"));
  await signIn(page, person.email, another);
  await expect(page).toHaveURL("/home");
});

test.describe("with a password", () => {
  test.use({ wished: { password } });

  test("a change of password ends the other devices and keeps this one @wide", async ({
    page,
    me,
    browser,
  }) => {
    const phone = await browser.newContext();
    const other = await phone.newPage();
    await signIn(other, me.email, password);
    await expect(other).toHaveURL("/home");
    await page.goto("/settings/password");
    await passwordField(page, say("accounts.password.current")).fill(password);
    await passwordField(page, say("accounts.password.new")).fill(another);
    await button(page, say("accounts.password.submit")).click();
    await expect(notice(page, say("accounts.password.saved"))).toBeVisible();
    await letter(me.email, say("mail.passwordChanged.subject"));
    await other.reload();
    await expect(other).toHaveURL("/sign-in");
    await phone.close();
    await page.goto("/home");
    await expect(page).toHaveURL("/home");
  });
});

test("a first password is set while the sign-in is fresh, and not later", async ({ page, me }) => {
  await page.goto("/settings/password");
  await passwordField(page, say("accounts.password.new")).fill(another);
  await sql("update sessions set created_at = now() - interval '11 minutes' where id = $1", [me.sessionId]);
  await button(page, say("accounts.password.set")).click();
  await expect(refusal(page)).toHaveText(say("accounts.refusals.not-fresh"));
  await page.reload();
  await expect(page.getByText(say("accounts.password.stale"))).toBeVisible();
  await sql("update sessions set created_at = now() where id = $1", [me.sessionId]);
  await page.reload();
  await passwordField(page, say("accounts.password.new")).fill(another);
  await button(page, say("accounts.password.set")).click();
  await expect(notice(page, say("accounts.password.saved"))).toBeVisible();
});

test("a link that grew old while its page lay open says so and does nothing", async ({ page }) => {
  const person = await newPerson({ password });
  const secret = await newKey(person, "reset");
  await page.goto(`/reset/${secret}`);
  await sql("update one_time_keys set expires_at = now() where person_id = $1", [person.id]);
  await passwordField(page, say("accounts.reset.password")).fill(another);
  await button(page, say("accounts.reset.submit")).click();
  await expect(refusal(page)).toHaveText(say("accounts.refusals.key-expired"));
  await signIn(page, person.email, password);
  await expect(page).toHaveURL("/home");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("an account is made, and a password forgotten and found", async ({ page, context }) => {
    const email = newEmail();
    await signUp(page, { email, password });
    await context.clearCookies();
    await askAt(page, "/forgot", say("accounts.forgot.submit"), email);
    await page.goto((await letter(email, say("mail.reset.subject"))).path);
    await passwordField(page, say("accounts.reset.password")).fill(another);
    await button(page, say("accounts.reset.submit")).click();
    await expect(page).toHaveURL("/home");
  });
});

test("more letters than a person can want are not sent, and nobody is told", async ({ page }) => {
  const { email } = await newPerson();
  for (let count = 1; count <= 6; count += 1) {
    await askAt(page, "/forgot", say("accounts.forgot.submit"), email);
  }
  await letter(email, say("mail.reset.subject"), { count: 5 });
  expect((await mailTo(email)).length).toBe(5);
});
