import sharp from "sharp";
import { phoneJpeg } from "#scripts/test/photos.ts";
import { sql } from "./fixtures/database.ts";
import { storedEntries } from "./fixtures/diary-records.ts";
import { button, field, notice } from "./fixtures/form.ts";
import { newPerson } from "./fixtures/people.ts";
import { type Child, join } from "./fixtures/records.ts";
import { expect, test } from "./fixtures/story.ts";
import { look } from "./fixtures/uploads.ts";
import { say } from "./fixtures/words.ts";

const photo = { name: "rash.jpg", mimeType: "image/jpeg", buffer: Buffer.from(phoneJpeg) };

async function shownPhoto({ id }: Child): Promise<string> {
  const rows = await sql<{ id: string }>("select picture_id as id from diary_entries where child_id = $1", [
    id,
  ]);
  return rows[0]?.id ?? "";
}

test("a rash is noted with its photo; who may not see the diary does not see it; it is removed and brought back", async ({
  page,
  me,
  child,
}) => {
  await page.goto(`/children/${child.id}/diary/record?note`);
  await field(page, say("diary.record.note")).fill("A rash on the back");
  await button(page, say("diary.record.submitPhoto")).click();
  await expect(page).toHaveURL(/saved=recorded#photo/);
  await page.getByLabel(say("pictures.choose")).setInputFiles(photo);
  await button(page, say("pictures.send")).click();
  await expect(notice(page, say("pictures.saved"))).toBeVisible();
  await expect(page.getByRole("img", { name: say("diary.entry.photoOf") })).toBeVisible();

  const id = await shownPhoto(child);
  const [viewer, minder] = [await newPerson(), await newPerson()];
  await join(child.familyId, viewer, "viewer");
  await join(child.familyId, minder, "caregiver", { areas: ["growth"] });
  const seen = await Promise.all([me, viewer, minder, await newPerson(), null].map((who) => look(id, who)));
  expect(seen.map(({ status }) => status)).toEqual([200, 200, 404, 404, 404]);

  await button(page, say("diary.entry.photoRemove")).click();
  await expect(notice(page, say("pictures.removed"))).toBeVisible();
  expect((await look(id, me)).status).toBe(404);
  await button(page, say("diary.entry.undo")).click();
  await expect(page.getByRole("img", { name: say("diary.entry.photoOf") })).toBeVisible();
  expect((await storedEntries(child)).map(({ note }) => note)).toEqual(["A rash on the back"]);
});

test("a wide photo is kept whole, without where it was taken, for those who may see the entry and as long as it is there", async ({
  page,
  me,
  child,
}) => {
  const [width, height] = [1200, 400];
  const taken = sharp({ create: { width, height, channels: 3, background: "#c96" } });
  const place = { IFD0: { Copyright: "Camera of Nora" }, IFD3: { GPSLatitudeRef: "N" } };
  const buffer = await taken.jpeg().withExif(place).toBuffer();
  expect(buffer.toString("latin1")).toContain("Camera of Nora");

  await page.goto(`/children/${child.id}/diary/record?note`);
  await field(page, say("diary.record.note")).fill("A rash along the arm");
  await button(page, say("diary.record.submitPhoto")).click();
  await page.getByLabel(say("pictures.choose")).setInputFiles({ ...photo, buffer });
  await button(page, say("pictures.send")).click();
  await expect(notice(page, say("pictures.saved"))).toBeVisible();
  const way = page.getByRole("link", { name: say("pictures.whole", { width, height }) });
  await expect(way.getByRole("img", { name: say("diary.entry.photoOf") })).toBeVisible();
  const entry = page.url();

  const id = await shownPhoto(child);
  await expect(way).toHaveAttribute("href", `/pictures/${id}/whole`);
  const whole = (who: Parameters<typeof look>[1]) => look(id, who, {}, "whole");
  const answer = await whole(me);
  expect(answer.headers.get("cache-control")).toBe("private, no-cache");
  const bytes = Buffer.from(await answer.arrayBuffer());
  const about = await sharp(bytes).metadata();
  expect(about).toMatchObject({ format: "webp", width, height });
  expect([about.exif, about.xmp, about.icc]).toEqual([undefined, undefined, undefined]);
  expect(bytes.toString("latin1")).not.toContain("Camera of Nora");
  await way.click();
  await expect(page).toHaveURL(new RegExp(`/pictures/${id}/whole$`));

  const [viewer, minder] = [await newPerson(), await newPerson()];
  await join(child.familyId, viewer, "viewer");
  await join(child.familyId, minder, "caregiver", { areas: ["growth"] });
  const seen = await Promise.all([me, viewer, minder, await newPerson(), null].map(whole));
  expect(seen.map(({ status }) => status)).toEqual([200, 200, 404, 404, 404]);

  await page.goto(entry);
  await button(page, say("diary.entry.photoRemove")).click();
  await expect(notice(page, say("pictures.removed"))).toBeVisible();
  expect((await whole(me)).status).toBe(404);
  await button(page, say("diary.entry.undo")).click();
  await expect(way).toBeVisible();
  expect((await whole(viewer)).status).toBe(200);

  // A photo from before: only its squares are kept.
  await sql("update pictures set whole_width = null, whole_height = null where id = $1", [id]);
  await page.goto(entry);
  await expect(page.getByRole("img", { name: say("diary.entry.photoOf") })).toBeVisible();
  await expect(page.getByRole("link", { name: say("diary.entry.photoOf") })).toHaveCount(0);
});
