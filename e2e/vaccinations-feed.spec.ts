import type { Page } from "@playwright/test";
import { sql } from "./fixtures/database.ts";
import { button, field, notice } from "./fixtures/form.ts";
import { newPerson } from "./fixtures/people.ts";
import { call } from "./fixtures/programs.ts";
import { join, newChild, newFamily } from "./fixtures/records.ts";
import { expect, test } from "./fixtures/story.ts";
import { decir, say } from "./fixtures/words.ts";

const words = "vaccinations.calendar";
const origin = process.env.NESTLING_E2E_URL ?? "";

/** Has the server compute what is due, as its own timer does. */
async function compute(): Promise<void> {
  const authorization = `Bearer ${process.env.CRON_SECRET}`;
  await expect(async () => {
    const answer = await fetch(`${origin}/api/cron/tidy`, { headers: { authorization } });
    expect(await answer.json()).toMatchObject({ due: { done: true } });
  }).toPass();
}

async function makeAddress(page: Page, name: string): Promise<string> {
  await page.goto("/settings/calendar");
  await field(page, say(`${words}.make.name`)).fill(name);
  await button(page, say(`${words}.make.submit`)).click();
  await expect(page).toHaveURL("/settings/calendar/address");
  return page.getByLabel(say(`${words}.address.label`), { exact: true }).inputValue();
}

/** The lines of a feed, unfolded. */
async function readFeed(address: string) {
  const answer = await fetch(address, { redirect: "manual" });
  const text = await answer.text();
  return {
    status: answer.status,
    headers: answer.headers,
    text,
    lines: text.replaceAll("\r\n ", "").split("\r\n"),
  };
}

test("a calendar app reads what is due at an address made for it, until it is taken back @wide", async ({
  page,
  context,
  me,
  child,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await compute();
  await page.goto("/settings");
  await page.getByRole("link", { name: say("accounts.settings.rows.calendar.title") }).click();
  await expect(page.getByText(say(`${words}.list.none`))).toBeVisible();
  await expect(page.getByText(say(`${words}.make.warning`))).toBeVisible();
  const address = await makeAddress(page, "My phone");
  expect(address).toMatch(/^https?:\/\/[^/]+\/calendar\/[\w-]{43}\.ics$/);
  await button(page, say(`${words}.address.copy`)).click();
  await expect(page.getByText(say(`${words}.address.copied`))).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  const webcal = await page.getByRole("link", { name: say(`${words}.address.open`) }).getAttribute("href");
  expect(webcal).toBe(address.replace(/^https?/, "webcal"));

  const { status, headers, text, lines } = await readFeed(address);
  expect(status).toBe(200);
  expect(headers.get("content-type")).toBe("text/calendar; charset=utf-8");
  expect(headers.get("cache-control")).toBe("no-store");
  expect(headers.get("referrer-policy")).toBe("no-referrer");
  expect(headers.get("set-cookie")).toBeNull();
  expect([lines[0], lines.at(-2), lines.at(-1)]).toEqual(["BEGIN:VCALENDAR", "END:VCALENDAR", ""]);
  expect(text.split("\r\n").every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  expect(
    lines.filter((line) => line.startsWith("SUMMARY:") && line.includes(child.name)).length,
  ).toBeGreaterThan(3);
  expect((await readFeed(address)).text, "the same until something changes").toBe(text);

  await button(page, say(`${words}.address.done`)).click();
  await expect(page).toHaveURL("/settings/calendar");
  await page.goto("/settings/calendar/address");
  await expect(page.getByText(say(`${words}.address.gone`))).toBeVisible();
  expect(await page.content()).not.toContain(new URL(address).pathname);

  await page.goto("/settings/tokens");
  await expect(page.getByText(say("programs.list.none")), "it is no program's").toBeVisible();
  const key = new URL(address).pathname.slice("/calendar/".length, -".ics".length);
  expect((await call("/v1", key)).status, "and opens nothing for one").toBe(401);
  expect((await call("/v1", `nst_${key}`)).status).toBe(401);

  await page.goto("/settings/calendar");
  const row = page.getByRole("listitem").filter({ hasText: "My phone" });
  await expect(row).toContainText(say(`${words}.list.used`, { date: "" }).trim());
  await row.getByRole("button", { name: say(`${words}.list.revoke`) }).click();
  await button(page, say(`${words}.list.revokeSubmit`)).click();
  await expect(notice(page, say(`${words}.done.revoked`))).toBeVisible();
  await expect(row).toBeHidden();
  expect((await readFeed(address)).status).toBe(404);
  const verbs = await sql<{ verb: string }>(
    "select verb from audit_entries where person_id = $1 order by at",
    [me.id],
  );
  expect(verbs.map(({ verb }) => verb)).toEqual(["account.make-calendar", "account.revoke-token"]);
});

test("an address that opens nothing is like any that does not exist", async ({ page, me: _ }) => {
  const address = await makeAddress(page, "Mine");
  const nowhere = await readFeed(`${origin}/calendar/nowhere`);
  const changed = address.replace(/.(?=\.ics$)/, (letter) => (letter === "A" ? "B" : "A"));
  for (const other of [
    changed,
    address.replace(".ics", ""),
    `${origin}/calendar/x.ics`,
    `${address}/`.replace(".ics/", ".ICS"),
  ]) {
    const answer = await readFeed(other);
    expect([answer.status, answer.text.length > 0], other).toEqual([nowhere.status, nowhere.text.length > 0]);
    expect(answer.status).toBe(404);
  }
});

test("it holds what its person may see, and no longer than they may", async ({ page, me }) => {
  const parent = await newPerson();
  const familyId = await newFamily(parent);
  const [mine, other] = [
    await newChild(familyId, { name: "Alba" }),
    await newChild(familyId, { name: "Teo" }),
  ];
  await join(familyId, me, "viewer", { only: [mine] });
  await compute();
  const address = await makeAddress(page, "Mine");
  const seen = await readFeed(address);
  expect(seen.text).toContain(mine.name);
  expect(seen.text).not.toContain(other.name);
  await sql("update memberships set areas = '{growth}' where person_id = $1", [me.id]);
  expect((await readFeed(address)).text).not.toContain("BEGIN:VEVENT");
  await sql("update memberships set areas = '{vaccinations}' where person_id = $1", [me.id]);
  expect((await readFeed(address)).text).toContain(mine.name);
  await sql("update persons set closed_at = now() where id = $1", [me.id]);
  expect((await readFeed(address)).status).toBe(404);
});

test("nobody needs more than ten, and each has a name", async ({ page, me }) => {
  for (let count = 0; count < 10; count++) await makeAddress(page, `Calendar ${count}`);
  await page.goto("/settings/calendar");
  await field(page, say(`${words}.make.name`)).fill("One more");
  await button(page, say(`${words}.make.submit`)).click();
  await expect(page.getByText(say("vaccinations.refusals.calendars-enough", { most: 10 }))).toBeVisible();
  await field(page, say(`${words}.make.name`)).fill("   ");
  await button(page, say(`${words}.make.submit`)).click();
  await expect(page.getByText(say("vaccinations.refusals.calendar-name-missing"))).toBeVisible();
  const kept = await sql("select id from access_tokens where person_id = $1", [me.id]);
  expect(kept).toHaveLength(10);
});

test("the events are in the person's language, whoever asks", async ({ page, me, child }) => {
  await sql("update persons set locale = 'es' where id = $1", [me.id]);
  await compute();
  const { lines } = await readFeed(await makeAddress(page, "Mi móvil"));
  expect(lines).toContain(`X-WR-CALNAME:${decir("vaccinations.feed.name")}`);
  expect(lines.find((line) => line.startsWith(`SUMMARY:${child.name}`))).toMatch(/vacuna/);
  expect(lines.join()).toContain("dosis");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("an address is made and taken back all the same", async ({ page, me }) => {
    const address = await makeAddress(page, "Phone");
    expect((await readFeed(address)).status).toBe(200);
    await expect(button(page, say(`${words}.address.copy`))).toBeHidden();
    await button(page, say(`${words}.address.done`)).click();
    await page.getByRole("button", { name: `${say(`${words}.list.revoke`)} Phone` }).click();
    await button(page, say(`${words}.list.revokeSubmit`)).click();
    await expect(notice(page, say(`${words}.done.revoked`))).toBeVisible();
    const [kept] = await sql<{ revoked_at: Date | null }>(
      "select revoked_at from access_tokens where person_id = $1",
      [me.id],
    );
    expect(kept?.revoked_at).not.toBeNull();
    expect((await readFeed(address)).status).toBe(404);
  });
});
