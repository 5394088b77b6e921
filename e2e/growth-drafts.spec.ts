import { length, measuredOn, openForm, recorded, save, stored, weight } from "./fixtures/check-up.ts";
import { sql } from "./fixtures/database.ts";
import { button, field, notice, words } from "./fixtures/form.ts";
import { daysAgo } from "./fixtures/records.ts";
import { expect, test } from "./fixtures/story.ts";
import { findOffer, knock } from "./fixtures/web.ts";
import { say } from "./fixtures/words.ts";

test("a check-up sent twice is stored once", async ({ page, me, child }) => {
  await openForm(page, child);
  await field(page, weight).fill("7.3");
  await button(page, save).dblclick();
  await expect(notice(page, recorded)).toBeVisible();
  expect(await stored(child)).toHaveLength(1);

  const offer = await findOffer(`/children/${child.id}/growth/record`, me, save);
  const figures = { weight: "7.1", takenOn: daysAgo(7) };
  await Promise.all([knock(offer, me, figures), knock(offer, me, figures)]);
  expect((await stored(child)).map(({ typed }) => typed)).toEqual(["7.1", "7.3"]);
});

test("going back to a saved form and saving other figures keeps both", async ({ page, child }) => {
  await openForm(page, child);
  await field(page, weight).fill("7.3");
  await button(page, save).click();
  await expect(notice(page, recorded)).toBeVisible();
  await page.goBack();
  await field(page, weight).fill("7.1");
  await measuredOn(page, daysAgo(7));
  await button(page, save).click();
  await expect(notice(page, recorded)).toBeVisible();
  expect((await stored(child)).map(({ typed }) => typed)).toEqual(["7.1", "7.3"]);
});

test("a figure that was removed and is sent again is there again", async ({ me, child }) => {
  const offer = await findOffer(`/children/${child.id}/growth/record`, me, save);
  await knock(offer, me, { weight: "7.3" });
  await sql("update readings set withdrawn_at = now() where child_id = $1", [child.id]);
  await knock(offer, me, { weight: "7.3" });
  const live = "select from readings where child_id = $1 and withdrawn_at is null";
  expect(await sql(live, [child.id])).toHaveLength(1);
});

test("an unreachable server loses nothing, and trying again stores once", async ({
  page,
  context,
  child,
}) => {
  await openForm(page, child);
  await field(page, weight).fill("7.3");
  await page.getByText(say("growth.record.more")).click();
  await field(page, say("growth.record.note")).fill("at the clinic");
  await context.setOffline(true);
  await expect(notice(page, say("shell.offline"))).toBeVisible();
  await button(page, save).click();
  await expect(words(page, say("access.form.unreachable"))).toBeVisible();
  await expect(field(page, weight)).toHaveValue("7.3");
  await context.setOffline(false);
  await page.reload();
  await expect(words(page, say("access.form.kept"))).toBeVisible();
  await expect(field(page, weight)).toHaveValue("7.3");

  // The server stores it, and the answer is lost on the way.
  let lost = false;
  await page.route("**/growth/record", async (route) => {
    if (route.request().method() !== "POST" || lost) return route.continue();
    lost = true;
    await route.fetch({ maxRedirects: 0 });
    return route.abort();
  });
  await button(page, save).click();
  await expect(words(page, say("access.form.unreachable"))).toBeVisible();
  expect(await stored(child)).toHaveLength(1);
  await button(page, save).click();
  await expect(notice(page, recorded)).toBeVisible();
  expect(await stored(child)).toHaveLength(1);
  await openForm(page, child);
  await expect(field(page, weight), "the draft is gone").toHaveValue("");
});

test("what is typed before the page is live is not overwritten by an older draft", async ({
  page,
  child,
}) => {
  await openForm(page, child);
  await field(page, weight).fill("heavy");
  await field(page, length).fill("65.7");
  await button(page, save).click();
  await expect(page.getByText(say("growth.refusals.weight-wrong"))).toBeVisible();
  await page.route(/\.js$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 800));
    await route.continue();
  });
  await page.reload({ waitUntil: "commit" });
  await field(page, weight).fill("7.3");
  await expect(words(page, say("access.form.kept"))).toBeVisible();
  await expect(field(page, weight)).toHaveValue("7.3");
  await expect(field(page, length)).toHaveValue("65.7");
});
