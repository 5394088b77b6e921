import { phoneJpeg } from "#scripts/test/photos.ts";
import { sql } from "./fixtures/database.ts";
import { storedEntries } from "./fixtures/diary-records.ts";
import { button, field, notice } from "./fixtures/form.ts";
import { newPerson } from "./fixtures/people.ts";
import { join } from "./fixtures/records.ts";
import { expect, test } from "./fixtures/story.ts";
import { look } from "./fixtures/uploads.ts";
import { say } from "./fixtures/words.ts";

const photo = { name: "rash.jpg", mimeType: "image/jpeg", buffer: Buffer.from(phoneJpeg) };

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

  const [kept] = await sql<{ id: string }>("select picture_id as id from diary_entries where child_id = $1", [
    child.id,
  ]);
  const id = kept?.id ?? "";
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
