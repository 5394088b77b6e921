import { button, field, notice } from "./fixtures/form.ts";
import { letter } from "./fixtures/mailbox.ts";
import { newEmail } from "./fixtures/people.ts";
import { another, password, passwordField } from "./fixtures/sign-up.ts";
import { expect, test } from "./fixtures/story.ts";
import { say } from "./fixtures/words.ts";

test.describe("with a password", () => {
  test.use({ wished: { password } });

  test("a change of e-mail is asked with it, made by the new address and undone by the old @wide", async ({
    page,
    me,
    context,
    browser,
  }) => {
    const email = newEmail();
    await page.goto("/settings/email");
    await field(page, say("accounts.email.new")).fill(email);
    await passwordField(page, say("accounts.password.current")).fill("not that one");
    await button(page, say("accounts.email.submit")).click();
    await expect(page.getByText(say("accounts.refusals.password-wrong"))).toBeVisible();
    await expect(field(page, say("accounts.email.new"))).toHaveValue(email);
    await passwordField(page, say("accounts.password.current")).fill(password);
    await button(page, say("accounts.email.submit")).click();
    await expect(notice(page, say("accounts.email.asked"))).toBeVisible();
    expect((await letter(me.email, say("mail.changeEmailAsked.subject"))).text).toContain(email);

    const { path } = await letter(email, say("mail.changeEmail.subject"));
    const elsewhere = await browser.newContext();
    const theirs = await elsewhere.newPage();
    await theirs.goto(path);
    await expect(theirs.getByText(say("accounts.refusals.sign-in-first"))).toBeVisible();
    await expect(button(theirs, say("accounts.email.useSubmit"))).toHaveCount(0);
    await theirs.getByRole("link", { name: say("accounts.letters.toSignIn") }).click();
    await expect(theirs).toHaveURL(`/sign-in?${new URLSearchParams({ to: path })}`);
    await elsewhere.close();

    await page.goto(path);
    await button(page, say("accounts.email.useSubmit")).click();
    await expect(notice(page, say("accounts.email.changed"))).toBeVisible();
    const undo = await letter(me.email, say("mail.emailChanged.subject"));
    expect(undo.text).toContain(email);

    await context.clearCookies();
    await page.goto(undo.path);
    await button(page, say("accounts.email.undoSubmit")).click();
    await passwordField(page, say("accounts.reset.password")).fill(another);
    await button(page, say("accounts.reset.submit")).click();
    await expect(page).toHaveURL("/home");
    await page.goto("/settings");
    await expect(page.getByText(me.email).first()).toBeVisible();
  });
});
