import { sql } from "./fixtures/database.ts";
import { button, field, heading, notice } from "./fixtures/form.ts";
import { bringIn, newPerson } from "./fixtures/people.ts";
import { daysAgo, join, newChild, newFamily, newReading } from "./fixtures/records.ts";
import { expect, test } from "./fixtures/story.ts";
import { say } from "./fixtures/words.ts";

test("a grandparent of two families finds their children apart @wide", async ({ page, context, child }) => {
  const ben = await newPerson({ name: "Ben" });
  const other = await newChild(await newFamily(ben), { name: "Mila" });
  const rosa = await newPerson({ name: "Rosa" });
  await join(child.familyId, rosa, "caregiver");
  await join(other.familyId, rosa, "viewer");
  await newReading(child, { value: 7.3, takenOn: daysAgo(17) });
  await bringIn(context, rosa);

  await page.goto("/home");
  await expect(heading(page, "Ana's family")).toBeVisible();
  await expect(heading(page, "Ben's family")).toBeVisible();
  await page.goto(`/children/${child.id}/growth/record`);
  await page.getByRole("button", { name: say("shell.switcher.label") }).click();
  const switcher = page.getByRole("dialog", { name: say("shell.switcher.label") });
  await switcher.getByRole("list", { name: "Ben's family" }).getByRole("link", { name: "Mila" }).click();
  await expect(page, "a viewer records nothing there").toHaveURL(`/children/${other.id}`);

  await page.goto("/families");
  const bens = page.getByRole("article").filter({ hasText: "Ben's family" });
  await expect(bens).toContainText(say("families.list.youAre", { role: say("families.roles.viewer") }));
  await bens.getByRole("link", { name: say("families.list.open") }).click();
  await expect(heading(page, "Ben's family")).toBeVisible();
  await expect(page.getByText("Ana", { exact: true })).toHaveCount(0);
});

test("a second family is made once, named, and moved to its own time zone", async ({ page, me, child }) => {
  await page.goto("/families");
  await page.getByRole("link", { name: say("families.list.new") }).click();
  await button(page, say("families.found.submit")).click();
  await expect(page.getByText(say("families.refusals.family-name-missing"))).toBeVisible();
  await field(page, say("families.found.name")).fill("Grandma's house");
  await button(page, say("families.found.submit")).dblclick();
  await expect(notice(page, say("families.family.saved.founded"))).toBeVisible();
  expect(await sql("select from families where founded_by = $1", [me.id])).toHaveLength(2);

  await page.getByRole("link", { name: say("families.family.edit") }).click();
  const zone = page.getByLabel(say("families.editFamily.timeZone"));
  await zone.fill("Nowhere");
  await button(page, say("families.editFamily.submit")).click();
  await expect(page.getByText(say("families.refusals.time-zone-unknown"))).toBeVisible();
  await zone.fill("Buenos Aires");
  await field(page, say("families.found.name")).fill("Grandma's home");
  await button(page, say("families.editFamily.submit")).click();
  await expect(heading(page, "Grandma's home")).toBeVisible();
  await expect(page.getByText(/Buenos Aires/)).toBeVisible();
  expect(child.familyId).toBeTruthy();
});

test.describe("medical information", () => {
  const medical = "families.medical";

  test("is noted, and at hand for who cares for the child", async ({ page, context, child }) => {
    await page.goto(`/children/${child.id}`);
    await page.getByRole("link", { name: say(`${medical}.add`), exact: true }).click();
    await field(page, say(`${medical}.allergies`)).fill("Peanuts\nEggs");
    await field(page, say(`${medical}.pediatricianPhone`)).fill("ask Ana");
    await button(page, say(`${medical}.submit`)).click();
    await expect(page.getByText(say("families.refusals.phone-wrong"))).toBeVisible();
    await expect(field(page, say(`${medical}.allergies`))).toHaveValue("Peanuts\nEggs");
    await field(page, say(`${medical}.pediatricianPhone`)).fill("+34 912 345 678");
    await button(page, say(`${medical}.submit`)).click();
    await expect(notice(page, say(`${medical}.saved`))).toBeVisible();
    await expect(page.getByText(/Last changed by Ana/)).toBeVisible();

    const [carmen, vic] = [await newPerson({ name: "Carmen" }), await newPerson({ name: "Vic" })];
    await join(child.familyId, carmen, "caregiver", { areas: [] });
    await join(child.familyId, vic, "viewer");
    await bringIn(context, carmen);
    await page.goto(`/children/${child.id}`);
    await expect(page.getByText("Peanuts")).toBeVisible();
    const call = page.getByRole("link", { name: say(`${medical}.call`, { number: "+34 912 345 678" }) });
    await expect(call).toHaveAttribute("href", "tel:+34912345678");
    await expect(page.getByRole("link", { name: say(`${medical}.edit`), exact: true })).toHaveCount(0);
    expect((await page.request.get(`/children/${child.id}/medical/edit`)).status()).toBe(404);

    await bringIn(context, vic);
    await page.goto(`/children/${child.id}`);
    await expect(page.getByText("Peanuts")).toHaveCount(0);
    expect((await page.request.get(`/children/${child.id}/medical`)).status()).toBe(404);
  });
});

test("interests and languages are listed with the details", async ({ page, child }) => {
  await page.goto(`/children/${child.id}/edit`);
  await field(page, say("families.tastes.interests")).fill("dinosaurs, water; music");
  await field(page, say("families.tastes.languages")).fill(`${"x".repeat(41)}, Spanish`);
  await button(page, say("families.edit.submit")).click();
  await expect(page.getByText(say("families.refusals.chips-long"))).toBeVisible();
  await field(page, say("families.tastes.languages")).fill("English, Spanish");
  await button(page, say("families.edit.submit")).click();
  await expect(page.getByText("dinosaurs, water and music")).toBeVisible();
  await expect(page.getByText("English and Spanish")).toBeVisible();
});
