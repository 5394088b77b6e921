import { newId } from "#lib/kernel/ids.ts";
import { insert } from "./fixtures/database.ts";
import { button, field, heading } from "./fixtures/form.ts";
import { bringIn, newPerson, type Person } from "./fixtures/people.ts";
import { type Child, join } from "./fixtures/records.ts";
import { expect, test } from "./fixtures/story.ts";
import { decir, say } from "./fixtures/words.ts";

async function did(person: Person, child: Child, verb: string, minutesAgo: number): Promise<void> {
  await insert("audit_entries", {
    id: newId(),
    family_id: child.familyId,
    child_id: child.id,
    person_id: person.id,
    verb,
    at: new Date(Date.now() - minutesAgo * 60_000),
  });
}

test("what somebody did for the child is told with their name @wide", async ({
  page,
  context,
  me,
  child,
}) => {
  const carmen = await newPerson({ name: "Carmen" });
  await join(child.familyId, carmen, "caregiver");
  await bringIn(context, carmen);
  await page.goto(`/children/${child.id}/growth/record`);
  await field(page, say("growth.kinds.weight")).fill("7.4");
  await button(page, say("growth.record.submit")).click();
  await expect(page).toHaveURL(/saved=recorded/);

  await bringIn(context, me);
  await did(me, child, "child.edit", 60 * 24 * 40);
  await page.goto(`/children/${child.id}`);
  await page.getByRole("link", { name: say("activity.link") }).click();
  await expect(heading(page, say("activity.today"))).toBeVisible();
  const recorded = page.getByText(/^Carmen recorded a weight/);
  const edited = page.getByText(
    say("activity.deeds.child.edit", { name: say("activity.you"), child: "Nora" }),
  );
  await expect(recorded).toBeVisible();
  await expect(edited).toBeVisible();

  await page.getByText(say("activity.filter")).click();
  await page.getByLabel(say("activity.who")).selectOption({ label: "Carmen" });
  await button(page, say("activity.show")).click();
  await expect(edited).toHaveCount(0);
  await expect(recorded).toBeVisible();
  await page.getByLabel(say("activity.topic")).selectOption({ label: say("activity.topics.child") });
  await button(page, say("activity.show")).click();
  await expect(heading(page, say("activity.emptyFiltered.title"))).toBeVisible();
  await page.getByRole("link", { name: say("activity.clear") }).click();
  await expect(edited).toBeVisible();
});

test("the feed goes on page by page", async ({ page, me, child }) => {
  for (let at = 0; at < 33; at++) await did(me, child, at === 32 ? "child.add" : "child.edit", at);
  await page.goto(`/children/${child.id}/activity`);
  await expect(page.getByRole("main").getByRole("listitem")).toHaveCount(30);
  await page.getByRole("link", { name: say("activity.older") }).click();
  await expect(page.getByRole("main").getByRole("listitem")).toHaveCount(3);
  await expect(page.getByText(say("activity.deeds.child.add", { name: "You", child: "Nora" }))).toBeVisible();
  await page.getByRole("link", { name: say("activity.newer") }).click();
  await expect(page.getByRole("main").getByRole("listitem")).toHaveCount(30);
});

test("growth is not told to whom it is not open", async ({ page, context, me, child }) => {
  await did(me, child, "growth.withdraw", 2);
  await did(me, child, "medical.edit", 1);
  const gus = await newPerson({ name: "Gus" });
  await join(child.familyId, gus, "caregiver", { areas: ["meals"] });
  await bringIn(context, gus);
  await page.goto(`/children/${child.id}/activity`);
  await expect(page.getByText(say("activity.deeds.medical.edit", { name: "Ana" }))).toBeVisible();
  await expect(page.getByText(say("activity.deeds.growth.withdraw", { name: "Ana" }))).toHaveCount(0);
  await page.getByText(say("activity.filter")).click();
  await expect(page.getByRole("option", { name: say("activity.topics.growth") })).toHaveCount(0);
});

test.describe("en español", () => {
  test.use({ locale: "es" });

  test("nothing done yet is said kindly", async ({ page, child }) => {
    await page.goto(`/children/${child.id}/activity`);
    await expect(heading(page, decir("activity.empty.title"))).toBeVisible();
  });
});
