import { button, refusal } from "./fixtures/form.ts";
import { askAt, newKey } from "./fixtures/letters.ts";
import { letter } from "./fixtures/mailbox.ts";
import { newPerson } from "./fixtures/people.ts";
import { password } from "./fixtures/sign-up.ts";
import { expect, test } from "./fixtures/story.ts";
import { visit } from "./fixtures/web.ts";
import { decir, say } from "./fixtures/words.ts";

test("a link by e-mail signs in without a password and leads on", async ({ page }) => {
  const { email } = await newPerson();
  await askAt(page, "/sign-in/link?to=/settings", say("accounts.link.submit"), email);
  const { path } = await letter(email, say("mail.signInLink.subject"));
  await page.goto(path);
  await expect(page.getByText(say("accounts.link.useLead", { email }))).toBeVisible();
  await button(page, say("accounts.link.useSubmit")).click();
  await expect(page).toHaveURL("/settings");
});

const openings = [
  ["/confirm/", "confirm-email", "reset"],
  ["/reset/", "reset", "sign-in-link"],
  ["/sign-in/link/", "sign-in-link", "confirm-email"],
  ["/change-email/", "change-email", "reset"],
] as const;

for (const [locale, speak] of [
  ["en-GB", say],
  ["es-MX", decir],
] as const) {
  test.describe(`bad links in ${locale}`, () => {
    test.use({ locale });

    for (const [path, kind, wrongKind] of openings) {
      test(`${path} guessed, used, old and swapped each get their sentence`, async ({ page }) => {
        const person = await newPerson({ password });
        const cases = [
          ["key-unknown", "guessed"],
          ["key-used", await newKey(person, kind, { used: true })],
          ["key-expired", await newKey(person, kind, { expired: true })],
          ["key-wrong-kind", await newKey(person, wrongKind)],
        ] as const;
        for (const [code, secret] of cases) {
          await page.goto(`${path}${secret}`);
          await expect(refusal(page)).toHaveText(speak(`accounts.refusals.${code}`));
          await expect(page.getByRole("main").locator("form")).toHaveCount(0);
        }
      });
    }

    test("a change of e-mail that is somebody else's is refused", async ({ page, me }) => {
      const stranger = await newPerson();
      await page.goto(`/change-email/${await newKey(stranger, "change-email")}`);
      await expect(refusal(page)).toHaveText(speak("accounts.refusals.key-not-yours"));
      expect(me.id).not.toBe(stranger.id);
    });
  });
}

test("pages with a key in their address are kept by nobody and sent on to nobody", async () => {
  for (const [path] of openings) {
    const { headers, text } = await visit(`${path}guessed`, null);
    expect(headers.get("cache-control")).toContain("no-store");
    expect(headers.get("referrer-policy")).toBe("same-origin");
    expect(text).toContain('content="noindex, nofollow"');
  }
});
