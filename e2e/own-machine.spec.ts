import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "#scripts/postgres/port.ts";
import { buildRelease, findRelease } from "#scripts/up/release.ts";
import { type Server, startServer } from "#scripts/up/server.ts";
import { button, heading, notice } from "./fixtures/form.ts";
import { letter } from "./fixtures/mailbox.ts";
import { newEmail } from "./fixtures/people.ts";
import { askForAccount } from "./fixtures/sign-up.ts";
import { expect, test } from "./fixtures/story.ts";
import { say } from "./fixtures/words.ts";

// A second app on the same database, without a mail server: as on a family's own machine.
const outbox = mkdtempSync(join(tmpdir(), "nestling-outbox-"));
let url = "";
let server: Server | undefined;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  const port = await freePort();
  url = `http://localhost:${port}`;
  const release = findRelease() ?? (await buildRelease());
  const env = { NEXTAUTH_URL: url, SMTP_URL: "", NESTLING_OUTBOX: outbox, HOSTNAME: "127.0.0.1" };
  server = await startServer({ release, port, env });
});

test.afterAll(async () => {
  await server?.stop();
  rmSync(outbox, { recursive: true, force: true });
});

test("without a mail server an account opens at once and is confirmed from the outbox", async ({ page }) => {
  const email = newEmail();
  await page.goto(`${url}/sign-up`);
  await askForAccount(page, { email, password: "a few words in a row" });
  await expect(heading(page, say("families.home.empty.title"))).toBeVisible();

  await page.goto(`${url}/settings/email`);
  await expect(page.getByText(say("accounts.email.unconfirmed"))).toBeVisible();
  await button(page, say("accounts.email.send")).click();
  await expect(notice(page, say("accounts.email.sent", { email }))).toBeVisible();
  const { path } = await letter(email, say("mail.confirm.subject"), { folder: outbox });
  expect(readdirSync(outbox)).toEqual([expect.stringMatching(new RegExp(`^\\d{4}-.*-${email}\\.eml$`))]);
  await page.goto(`${url}${path}`);
  await button(page, say("accounts.confirm.submit")).click();
  await expect(notice(page, say("accounts.email.nowConfirmed"))).toBeVisible();
});

test("there, an address that has an account is refused in a sentence", async ({ page, me }) => {
  await page.context().clearCookies();
  await page.goto(`${url}/sign-up`);
  await askForAccount(page, { email: me.email, password: "a few words in a row" });
  await expect(page.getByRole("alert").filter({ hasText: say("accounts.refusals.not-made") })).toBeVisible();
});
