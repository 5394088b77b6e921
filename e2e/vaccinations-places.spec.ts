import { newId } from "#lib/kernel/ids.ts";
import { insert } from "./fixtures/database.ts";
import { heading, words } from "./fixtures/form.ts";
import { giveDoses } from "./fixtures/given-doses.ts";
import { daysAgo, newChild, today } from "./fixtures/records.ts";
import { expect, test } from "./fixtures/story.ts";
import { at, card, date, group, hepB, livesIn, mmr, polio, room, t } from "./fixtures/vaccination-room.ts";
import { decir, say } from "./fixtures/words.ts";

test("nothing recorded yet: a newborn, and an older child whose card is still to be copied", async ({
  page,
  child,
}) => {
  await livesIn("US", child);
  await page.goto(room(child));
  await expect(heading(page, t("empty.older.title"))).toBeVisible();
  await expect(page.getByRole("link", { name: t("empty.import") })).toHaveAttribute(
    "href",
    `/families/${child.familyId}/imports/new`,
  );
  await expect(heading(page, mmr)).toBeHidden();
  await page.getByText(t("empty.without")).click();
  await expect(heading(page, polio)).toBeVisible();
  const newborn = await newChild(child.familyId, { name: "Leo", ageDays: 3 });
  await page.goto(room(newborn));
  await expect(heading(page, t("empty.newborn.title"))).toBeVisible();
  await expect(group(card(page, t("due.title")), hepB)).toContainText(date(newborn.bornOn));
});

test("home and the child's page say in a line what is due", async ({ page, child }) => {
  await insert("due_vaccines", {
    ...{ family_id: child.familyId, child_id: child.id, vaccine_group: "Polio", status: "not-complete" },
    ...{
      dose_number: 2,
      earliest: daysAgo(60),
      recommended: daysAgo(60),
      past_due: daysAgo(5),
      computed_on: today,
    },
  });
  const line = t("card.overdue", { count: 1, groups: polio });
  await page.goto("/home");
  await expect(words(page, line)).toBeVisible();
  await page.goto(`/children/${child.id}`);
  await expect(words(page, line)).toBeVisible();
  await page
    .getByRole("main")
    .getByRole("link", { name: t("card.title"), exact: true })
    .click();
  await expect(heading(page, t("title"))).toBeVisible();
});

test("a reaction stands with its dose", async ({ page, child }) => {
  const [id] = await giveDoses(child, [{ cvx: "110", givenOn: at(child, 2) }]);
  await insert("reactions", {
    ...{ id: newId(), family_id: child.familyId, child_id: child.id, dose_id: id, kinds: ["fever"] },
    ...{ onset: "delayed", severity: "mild" },
  });
  await page.goto(room(child));
  await expect(card(page, t("doses.title"))).toContainText(say("vaccinations.reactions.kind.fever"));
});

test.describe("in Spanish", () => {
  test.use({ locale: "es-ES" });

  test("six places of the navigation are beside each other on a phone", async ({ page, child }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(room(child));
    await expect(heading(page, decir("immunization.title"))).toBeVisible();
    const places = page.getByRole("navigation", { name: decir("shell.nav.label") }).getByRole("link");
    await expect(places).toHaveCount(6);
    const boxes = await places.evaluateAll((links) =>
      links.map((link) => [
        link.scrollWidth <= link.clientWidth,
        Math.round(link.getBoundingClientRect().top),
      ]),
    );
    expect(boxes).toEqual(boxes.map(() => [true, boxes[0]?.[1]]));
  });
});
