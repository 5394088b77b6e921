import type { Locator, Page } from "@playwright/test";
import { phoneHeic, phoneJpeg } from "#scripts/test/photos.ts";
import { sql } from "./fixtures/database.ts";
import { button, notice, refusal } from "./fixtures/form.ts";
import { bringIn, newPerson } from "./fixtures/people.ts";
import { join } from "./fixtures/records.ts";
import { expect, test } from "./fixtures/story.ts";
import { decir, say } from "./fixtures/words.ts";

const file = (name: string, buffer: Buffer) => ({ name, mimeType: "image/jpeg", buffer });
const chooser = (page: Page) => page.locator("input[type=file]");
/** The faces on a page, each a photo that arrived. */
const photos = (page: Page): Locator => page.locator("img.avatar-photo");

async function expectShown(photo: Locator): Promise<void> {
  await expect(photo).toBeVisible();
  await expect.poll(() => photo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
}

test("a parent gives a child a photo from the phone; it is everywhere the child is @wide", async ({
  page,
  child,
}) => {
  await page.goto(`/children/${child.id}/edit`);
  await expect(button(page, say("pictures.send"))).toBeHidden();
  await chooser(page).setInputFiles(file("IMG_0042.jpg", phoneJpeg));
  await page.getByRole("slider", { name: say("pictures.place") }).fill("0");
  await button(page, say("pictures.send")).click();
  await expect(notice(page, say("pictures.saved"))).toBeVisible();
  await expectShown(photos(page).first());
  await page.goto("/home");
  await expectShown(page.getByRole("article").locator("img.avatar-photo"));
  await expect(page.getByRole("article").getByRole("heading", { name: child.name })).toBeVisible();
});

test("a HEIC photo works where the browser cannot show it", async ({ page, child }) => {
  await page.goto(`/children/${child.id}/edit`);
  await chooser(page).setInputFiles({ name: "IMG_0043.HEIC", mimeType: "image/heic", buffer: phoneHeic });
  await expect(page.getByText(say("pictures.noPreview"))).toBeVisible();
  await button(page, say("pictures.send")).click();
  await expect(notice(page, say("pictures.saved"))).toBeVisible({ timeout: 20_000 });
  await expectShown(photos(page).first());
});

test("a photo that was removed can be brought back", async ({ page, child }) => {
  await page.goto(`/children/${child.id}/edit`);
  await chooser(page).setInputFiles(file("one.jpg", phoneJpeg));
  await button(page, say("pictures.send")).click();
  await expect(notice(page, say("pictures.saved"))).toBeVisible();
  await button(page, say("pictures.remove")).click();
  await expect(notice(page, say("pictures.removed"))).toBeVisible();
  await expect(photos(page)).toHaveCount(0);
  await button(page, say("pictures.undo")).click();
  await expect(notice(page, say("pictures.restored"))).toBeVisible();
  await expectShown(photos(page).first());
});

test("one's own photo, on the settings page", async ({ page, child }) => {
  await page.goto("/settings");
  await chooser(page).setInputFiles(file("me.jpg", phoneJpeg));
  await button(page, say("pictures.send")).click();
  await expect(notice(page, say("pictures.saved"))).toBeVisible();
  await expectShown(photos(page).first());
  await button(page, say("pictures.remove")).click();
  await expect(notice(page, say("pictures.removed"))).toBeVisible();
  await button(page, say("pictures.undo")).click();
  await expect(notice(page, say("pictures.restored"))).toBeVisible();
  expect(child.familyId).toBeTruthy();
});

test("what cannot be a photo is refused in one sentence, and the next one is taken", async ({
  page,
  child,
}) => {
  await page.goto(`/children/${child.id}/edit`);
  const wrong = [
    ["notes.jpg", Buffer.from("<html><script>alert(1)</script>"), "not-a-photo"],
    ["empty.jpg", Buffer.alloc(0), "empty"],
    ["cut.jpg", phoneJpeg.subarray(0, 1500), "cut-short"],
    ["huge.jpg", Buffer.alloc(15 * 1024 * 1024 + 1), "too-large"],
  ] as const;
  for (const [name, bytes, code] of wrong) {
    await chooser(page).setInputFiles(file(name, Buffer.from(bytes)));
    if (code !== "too-large") await button(page, say("pictures.send")).click();
    await expect(refusal(page)).toHaveText(say(`pictures.refusals.${code}`));
  }
  await chooser(page).setInputFiles(file("good.jpg", phoneJpeg));
  await expect(refusal(page)).toBeHidden();
  await button(page, say("pictures.send")).click();
  await expect(notice(page, say("pictures.saved"))).toBeVisible();
});

test("a photo that the server cannot be reached with is kept for another try", async ({
  page,
  context,
  child,
}) => {
  await page.goto(`/children/${child.id}/edit`);
  await chooser(page).setInputFiles(file("one.jpg", phoneJpeg));
  await context.setOffline(true);
  await button(page, say("pictures.send")).click();
  await expect(refusal(page)).toHaveText(say("pictures.unreachable"));
  await context.setOffline(false);
  await button(page, say("pictures.send")).click();
  await expect(notice(page, say("pictures.saved"))).toBeVisible();
});

test("somebody whose part was revoked sees the photo no more, not even from their browser's memory", async ({
  page,
  me,
  child,
  browser,
}) => {
  await page.goto(`/children/${child.id}/edit`);
  await chooser(page).setInputFiles(file("one.jpg", phoneJpeg));
  await button(page, say("pictures.send")).click();
  await expect(notice(page, say("pictures.saved"))).toBeVisible();
  const grandmother = await newPerson({ name: "Carmen" });
  await join(child.familyId, grandmother, "viewer");
  const context = await browser.newContext();
  await bringIn(context, grandmother);
  const theirs = await context.newPage();
  await theirs.goto("/home");
  const photo = theirs.getByRole("article").locator("img.avatar-photo");
  await expectShown(photo);
  const address = (await photo.getAttribute("src")) ?? "";
  const again = () => theirs.evaluate(async (src) => (await fetch(src)).status, address);
  expect(await again()).toBe(200);
  await sql("update memberships set revoked_at = now() where person_id = $1", [grandmother.id]);
  expect(await again()).toBe(404);
  await context.close();
  expect(me.id).not.toBe(grandmother.id);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a plain form sends the photo and says what came of it", async ({ page, child }) => {
    await page.goto(`/children/${child.id}/edit`);
    await chooser(page).setInputFiles(file("page.jpg", Buffer.from("<html>")));
    await button(page, say("pictures.send")).click();
    await expect(refusal(page)).toContainText(say("pictures.refusals.not-a-photo"));
    await button(page, say("pictures.send")).click();
    await expect(refusal(page)).toContainText(say("pictures.refusals.none-chosen"));
    await chooser(page).setInputFiles(file("one.jpg", phoneJpeg));
    await button(page, say("pictures.send")).click();
    await expect(notice(page, say("pictures.saved"))).toBeVisible();
    await button(page, say("pictures.remove")).click();
    await button(page, say("pictures.undo")).click();
    await expect(notice(page, say("pictures.restored"))).toBeVisible();
  });
});

test.describe("in Spanish", () => {
  test.use({ locale: "es-ES" });

  test("a photo is refused and taken in Spanish", async ({ page, child }) => {
    await page.goto(`/children/${child.id}/edit`);
    await chooser(page).setInputFiles(file("cut.jpg", phoneJpeg.subarray(0, 1500)));
    await button(page, decir("pictures.send")).click();
    await expect(refusal(page)).toHaveText(decir("pictures.refusals.cut-short"));
    await chooser(page).setInputFiles(file("one.jpg", phoneJpeg));
    await button(page, decir("pictures.send")).click();
    await expect(notice(page, decir("pictures.saved"))).toBeVisible();
  });
});
