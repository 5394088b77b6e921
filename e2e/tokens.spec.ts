import type { Page } from "@playwright/test";
import { sql } from "./fixtures/database.ts";
import { button, choose, field, notice } from "./fixtures/form.ts";
import { letter } from "./fixtures/mailbox.ts";
import { newPerson } from "./fixtures/people.ts";
import { call, newProgramKey } from "./fixtures/programs.ts";
import { giveCurrentPassword, password } from "./fixtures/sign-in.ts";
import { expect, test } from "./fixtures/story.ts";
import { say } from "./fixtures/words.ts";

test.use({ wished: { password } });

async function fillIn(page: Page, name: string, reach: "read" | "record" = "record"): Promise<void> {
  await page.goto("/settings/tokens/new");
  await field(page, say("programs.make.name")).fill(name);
  await choose(page, say("programs.make.reach").replace("?", "\\?"), say(`programs.make.reaches.${reach}`));
}

const shownKey = (page: Page) => page.getByLabel(say("programs.key.label"), { exact: true });
const tokensOf = (personId: string) =>
  sql<{ name: string; scopes: string[]; expires_at: Date | null; revoked_at: Date | null }>(
    "select name, scopes, expires_at, revoked_at from access_tokens where person_id = $1 order by created_at",
    [personId],
  );

test("a key is made, shown once, used, and taken back @wide", async ({ page, context, me, child }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/settings");
  await page.getByRole("link", { name: say("accounts.settings.rows.tokens.title") }).click();
  await expect(page.getByText(say("programs.list.none"))).toBeVisible();
  await page.getByRole("link", { name: say("programs.make.open") }).click();
  await field(page, say("programs.make.name")).fill("Kitchen scale");
  await choose(page, "What may it do", say("programs.make.reaches.record"));
  await choose(page, "How long should it work", say("programs.make.lifetimes.365"));
  await giveCurrentPassword(page);
  await button(page, say("programs.make.submit")).click();

  await expect(page).toHaveURL("/settings/tokens/key");
  const key = await shownKey(page).inputValue();
  expect(key).toMatch(/^nst_[\w-]{43}$/);
  await button(page, say("programs.key.copy")).click();
  await expect(page.getByText(say("programs.key.copied"))).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(key);
  const { text } = await letter(me.email, say("mail.tokenMade.subject"));
  expect(text).toContain("Kitchen scale");
  expect(text).not.toContain(key);

  const readings = `/v1/children/${child.id}/growth/readings`;
  const sent = {
    kind: "weight",
    value: 7.35,
    unit: "kg",
    takenOn: child.bornOn,
    confirm: ["value:far-from-reference"],
  };
  expect((await call(readings, key, { body: sent })).status).toBe(201);
  await button(page, say("programs.key.done")).click();
  await expect(page).toHaveURL("/settings/tokens");
  await page.goto(`/children/${child.id}/activity`);
  await expect(page.getByText("through the key “Kitchen scale”")).toBeVisible();
  await page.goto("/settings/tokens/key");
  await expect(page.getByText(say("programs.key.gone"))).toBeVisible();
  expect(await page.content()).not.toContain(key);

  await page.goto("/settings/tokens");
  const row = page.getByRole("listitem").filter({ hasText: "Kitchen scale" });
  await expect(row).toContainText(say("programs.list.ending", { ending: key.slice(-4) }));
  await expect(row).toContainText(
    say("programs.list.reach.record", { area: say("programs.list.areas.growth") }),
  );
  await expect(row).toContainText("last used");
  await row.getByRole("button", { name: say("programs.list.revoke") }).click();
  await button(page, say("programs.list.cancel")).click();
  expect((await call("/v1", key)).status, "not yet").toBe(200);
  await row.getByRole("button", { name: say("programs.list.revoke") }).click();
  await button(page, say("programs.list.revokeSubmit")).click();
  await expect(notice(page, say("programs.done.revoked"))).toBeVisible();
  await expect(row).toBeHidden();
  expect((await call("/v1", key)).status).toBe(401);
  const verbs = await sql<{ verb: string }>(
    "select verb from audit_entries where person_id = $1 order by at",
    [me.id],
  );
  expect(verbs.map(({ verb }) => verb)).toEqual([
    "account.make-token",
    "growth.record",
    "account.revoke-token",
  ]);
  const [kept] = await tokensOf(me.id);
  expect(kept?.scopes).toEqual(["growth:read", "growth:record"]);
  expect(Math.round(((kept?.expires_at?.getTime() ?? 0) - Date.now()) / 86_400_000)).toBe(365);
});

test("no key is made by somebody who only found the device, nor without a name", async ({ page, me }) => {
  await fillIn(page, "Mallory's");
  await giveCurrentPassword(page, "not that one");
  await button(page, say("programs.make.submit")).click();
  await expect(page.getByText(say("programs.refusals.password-wrong"))).toBeVisible();
  await expect(field(page, say("programs.make.name")), "what was typed stays").toHaveValue("Mallory's");
  await fillIn(page, "  ");
  await giveCurrentPassword(page);
  await button(page, say("programs.make.submit")).click();
  await expect(page.getByText(say("programs.refusals.token-name-missing"))).toBeVisible();
  expect(await tokensOf(me.id)).toEqual([]);
});

test("a key can last until it is taken back, and one that is over says so", async ({ page, me }) => {
  await newProgramKey(me, {
    name: "Old script",
    scopes: ["growth:read"],
    expiresAt: new Date(Date.now() - 1000),
  });
  await fillIn(page, "Home Assistant", "read");
  await choose(page, "How long should it work", say("programs.make.lifetimes.0"));
  await giveCurrentPassword(page);
  await button(page, say("programs.make.submit")).click();
  await expect(shownKey(page)).toBeVisible();
  await page.goto("/settings/tokens");
  await expect(page.getByText(say("programs.list.forever"))).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "Old script" })).toContainText("ended");
  const [, made] = await tokensOf(me.id);
  expect(made).toMatchObject({ name: "Home Assistant", scopes: ["growth:read"], expires_at: null });
});

test("a key is for one part of the record, or for all of them", async ({ page, me }) => {
  for (const subject of ["diary", "all"] as const) {
    await fillIn(page, subject, "read");
    await choose(page, "What is it about", say(`programs.make.subjects.${subject}`));
    await giveCurrentPassword(page);
    await button(page, say("programs.make.submit")).click();
    await expect(page).toHaveURL("/settings/tokens/key");
  }
  const made = await tokensOf(me.id);
  expect(made.map(({ scopes }) => scopes)).toEqual([
    ["diary:read"],
    ["growth:read", "vaccinations:read", "diary:read"],
  ]);
  await page.goto("/settings/tokens");
  const read = say("programs.list.reach.read", { area: say("programs.list.areas.diary") });
  await expect(page.getByRole("listitem").filter({ hasText: read })).toHaveCount(1);
});

test("nobody needs more than twenty", async ({ page, me }) => {
  for (let count = 0; count < 20; count++) await newProgramKey(me, { name: `Script ${count}` });
  await fillIn(page, "One more");
  await giveCurrentPassword(page);
  await button(page, say("programs.make.submit")).click();
  await expect(page.getByText(say("programs.refusals.tokens-enough", { most: 20 }))).toBeVisible();
  expect(await tokensOf(me.id)).toHaveLength(20);
});

test("keys of others are not seen", async ({ page, me: _ }) => {
  await newProgramKey(await newPerson(), { name: "Somebody else's" });
  await page.goto("/settings/tokens");
  await expect(page.getByText(say("programs.list.none"))).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a key is made and taken back all the same", async ({ page, me }) => {
    await fillIn(page, "Script");
    await giveCurrentPassword(page);
    await button(page, say("programs.make.submit")).click();
    await expect(shownKey(page)).toHaveValue(/^nst_/);
    await expect(button(page, say("programs.key.copy"))).toBeHidden();
    await button(page, say("programs.key.done")).click();
    await page.getByRole("button", { name: `${say("programs.list.revoke")} Script` }).click();
    await button(page, say("programs.list.revokeSubmit")).click();
    await expect(notice(page, say("programs.done.revoked"))).toBeVisible();
    expect((await tokensOf(me.id))[0]?.revoked_at).not.toBeNull();
  });
});
