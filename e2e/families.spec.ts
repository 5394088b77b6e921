import { agree, describeChild } from "./fixtures/child-form.ts";
import { sql } from "./fixtures/database.ts";
import { button, field } from "./fixtures/form.ts";
import { bringIn, newPerson } from "./fixtures/people.ts";
import { daysAgo, join, newChild, newReading } from "./fixtures/records.ts";
import { expect, test } from "./fixtures/story.ts";
import { say } from "./fixtures/words.ts";

test("an empty home leads to the first child @wide", async ({ page, me }) => {
  await page.goto("/home");
  await page.getByRole("link", { name: say("families.home.empty.action") }).click();
  await describeChild(page, "Nora", daysAgo(200), say("families.sexes.female"));
  await field(page, say("families.form.birthWeight")).fill("3,3");
  await agree(page);
  await button(page, say("families.add.submit")).click();
  await expect(page).toHaveURL(/\/children\/[0-9a-f-]{36}$/);
  await expect(page.getByText("3.3 kg").first()).toBeVisible();

  await page.getByRole("link", { name: say("shell.nav.home") }).click();
  await expect(page.getByRole("article").getByRole("heading", { name: "Nora" })).toBeVisible();
  const owned = "select from memberships where person_id = $1 and role = 'owner'";
  expect(await sql(owned, [me.id])).toHaveLength(1);
});

test("twins with the same birthday are both within reach @wide", async ({ page, child }) => {
  const twin = await newChild(child.familyId, { name: "Mila" });
  await page.goto(`/children/${child.id}`);
  const switcher = page.getByRole("button", { name: say("shell.switcher.label") });
  for (const { id, name } of [twin, child]) {
    await switcher.click();
    await page
      .getByRole("dialog", { name: say("shell.switcher.label") })
      .getByRole("link", { name })
      .click();
    await expect(page).toHaveURL(`/children/${id}`);
    await expect(switcher).toContainText(name);
  }
});

test("a double click adds one child", async ({ page, me }) => {
  await page.goto("/children/new");
  await describeChild(page, "Nora", daysAgo(30), say("families.sexes.female"));
  await agree(page);
  await button(page, say("families.add.submit")).dblclick();
  await expect(page).toHaveURL(/\/children\/[0-9a-f-]{36}$/);
  const children = "select from children c join families f on f.id = c.family_id where f.founded_by = $1";
  expect(await sql(children, [me.id])).toHaveLength(1);
});

test("a viewer looks, and is offered nothing to change", async ({ page, context, child }) => {
  const viewer = await newPerson({ name: "Grandpa" });
  await join(child.familyId, viewer, "viewer");
  await bringIn(context, viewer);
  await newReading(child, { value: 7.3, takenOn: daysAgo(17) });
  await page.goto(`/children/${child.id}`);
  await expect(page.getByText("7.3 kg").first()).toBeVisible();
  const changing = [say("shell.nav.record"), say("families.facts.edit"), say("growth.history.correct")];
  for (const name of changing) await expect(page.getByRole("link", { name })).toHaveCount(0);
  await expect(page.getByRole("button", { name: say("shell.nav.record") })).toHaveCount(0);
});
