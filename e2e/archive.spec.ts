import type { Page } from "@playwright/test";
import { keptUntil } from "#lib/families/core/archive.ts";
import { formatDate } from "#lib/kernel/date-words.ts";
import { sql } from "./fixtures/database.ts";
import { button, notice } from "./fixtures/form.ts";
import { bringIn, newPerson } from "./fixtures/people.ts";
import { type Child, join, newChild } from "./fixtures/records.ts";
import { expect, test } from "./fixtures/story.ts";
import { say } from "./fixtures/words.ts";

const date = formatDate(keptUntil(new Date(), "Europe/London"), "en");
const away = say("families.archived.until", { date });

async function putAway(page: Page, child: Child): Promise<void> {
  await page.goto(`/children/${child.id}/edit`);
  await button(page, say("families.edit.archive")).click();
  await expect(page.getByText(say("families.edit.archiveText", { days: 30, date }))).toBeVisible();
  await button(page, say("families.edit.archiveSubmit")).click();
  await expect(notice(page, say("families.archived.done", { name: child.name }))).toBeVisible();
}

test("a record is put away with its last day, fetched back at once or later @wide", async ({
  page,
  child,
}) => {
  await putAway(page, child);
  await expect(page.getByText(away)).toBeVisible();
  await expect(page.getByText(say("families.archived.left", { days: 30, date }))).toBeVisible();
  await expect(page.getByRole("article")).toHaveCount(0);
  await button(page, say("families.archived.undo")).click();
  await expect(page).toHaveURL(`/children/${child.id}`);

  await putAway(page, child);
  await page.goto("/home");
  await page.getByRole("link", { name: child.name }).click();
  await expect(page.getByText(say("families.archived.notice"))).toBeVisible();
  await expect(page.getByText(away)).toBeVisible();
  await button(page, say("families.archived.restore")).click();
  await expect(page.getByText(say("families.archived.notice"))).toBeHidden();
  await page.goto("/home");
  await expect(page.getByRole("article")).toHaveCount(1);
});

test("the days left are counted down to the last", async ({ page, child }) => {
  await sql("update children set archived_at = now() - interval '29 days' where id = $1", [child.id]);
  await page.goto("/home");
  await expect(page.getByText(/^1 day left, until/)).toBeVisible();
  await sql("update children set archived_at = now() - interval '30 days' where id = $1", [child.id]);
  await page.reload();
  await expect(page.getByText(/^Today is the last day, until/)).toBeVisible();
});

test("who may only look sees that a record is put away, and cannot fetch it back", async ({
  page,
  context,
  child,
}) => {
  await sql("update children set archived_at = now() where id = $1", [child.id]);
  const carer = await newPerson({ name: "Carmen" });
  await join(child.familyId, carer, "caregiver");
  await bringIn(context, carer);
  await page.goto(`/children/${child.id}`);
  await expect(page.getByText(away)).toBeVisible();
  await expect(button(page, say("families.archived.restore"))).toHaveCount(0);
  await page.goto("/home");
  await expect(button(page, say("families.archived.restore"))).toHaveCount(0);
});

test("nothing is recorded in a record that was put away while the form was open", async ({ page, child }) => {
  await page.goto(`/children/${child.id}/growth/record`);
  await page.getByRole("textbox", { name: new RegExp(`^${say("growth.kinds.weight")}`) }).fill("7.3");
  await sql("update children set archived_at = now() where id = $1", [child.id]);
  await button(page, say("growth.record.submit")).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText(say("growth.refusals.archived"));
  expect(await sql("select from readings where child_id = $1", [child.id])).toHaveLength(0);
});

test("once its last day is over a record is gone for good, and another is not", async ({ page, child }) => {
  const secret = process.env.CRON_SECRET;
  test.skip(!secret, "needs the run's own server, which has a secret for timers");
  const kept = await newChild(child.familyId, { name: "Mila" });
  await sql("update children set archived_at = now() - interval '32 days' where id = $1", [child.id]);
  await sql("update children set archived_at = now() - interval '29 days' where id = $1", [kept.id]);
  const ask = (authorization: string) =>
    page.request.get("/api/cron/tidy", { headers: { authorization } }).then((answer) => answer.status());
  expect(await ask("Bearer something else")).toBe(404);
  await expect(async () => {
    expect(await ask(`Bearer ${secret}`)).toBe(200);
    expect((await page.request.get(`/children/${child.id}`)).status()).toBe(404);
  }).toPass();
  expect((await page.request.get(`/children/${kept.id}`)).status()).toBe(200);
  const left = await sql("select verb, detail from audit_entries where child_id = $1", [child.id]);
  expect(left).toEqual([{ verb: "child.erase", detail: {} }]);
});
