import type { Page } from "@playwright/test";
import { newId } from "#lib/kernel/ids.ts";
import { insert } from "./fixtures/database.ts";
import { button, choose, heading, notice } from "./fixtures/form.ts";
import type { Person } from "./fixtures/people.ts";
import { expect, test } from "./fixtures/story.ts";
import { decir, say } from "./fixtures/words.ts";

const words = "accounts.notices";
const choices = "accounts.settings.notifications";
const family = "The Quillfeathers";

async function tell(
  { id }: Person,
  kind: string,
  detail: Record<string, string> = { family },
): Promise<void> {
  await insert("notices", { id: newId(), person_id: id, kind, detail });
}

const news = (page: Page) => page.getByRole("heading", { name: say(`${words}.title`) });

test("news stand at home until they are seen @wide", async ({ page, me }) => {
  await page.goto("/home");
  await expect(news(page)).toHaveCount(0);
  await tell(me, "sign-in", { device: "Firefox on Linux", place: "Madrid, ES" });
  await tell(me, "sign-in", { device: "Safari on iPhone", place: "" });
  await tell(me, "member-accepted", { name: "Grandma", family });
  await tell(me, "member-declined", { label: "Uncle Bob" });
  await tell(me, "member-left", { name: "Grandma", family });
  await tell(me, "family-handed-over", { name: "Grandma", family });
  await tell(me, "part-changed");
  await tell(me, "part-revoked");
  await tell(me, "of-a-later-version");
  await page.goto("/home");
  await expect(page.getByText("Firefox on Linux, Madrid, ES.")).toBeVisible();
  await expect(page.getByText("Safari on iPhone.")).toBeVisible();
  const accepted = page.getByRole("listitem").filter({ hasText: "accepted" });
  await expect(accepted).toContainText(say(`${words}.member-accepted.text`, { name: "Grandma", family }));
  await expect(page.getByRole("listitem").filter({ has: button(page, say(`${words}.dismiss`)) })).toHaveCount(
    8,
  );

  await accepted.getByRole("button", { name: say(`${words}.dismiss`) }).click();
  await expect(accepted).toHaveCount(0);
  await page.reload();
  await expect(accepted).toHaveCount(0);
  await expect(page.getByText("Uncle Bob")).toBeVisible();
  await button(page, say(`${words}.dismissAll`)).click();
  await expect(news(page)).toHaveCount(0);
  await page.reload();
  await expect(heading(page, say("families.home.empty.title"))).toBeVisible();
  await expect(news(page)).toHaveCount(0);
});

test("what is turned off is not told at home, nor told late", async ({ page, me }) => {
  await page.goto("/settings/notifications");
  const box = (kind: string, channel: string) =>
    page
      .getByRole("group", { name: say(`${choices}.kinds.${kind}.title` as "accounts.settings.title") })
      .getByRole("checkbox", { name: say(`${choices}.channels.${channel}` as "accounts.settings.title") });
  for (const kind of ["sign-in", "family"])
    for (const channel of ["email", "app"]) await expect(box(kind, channel)).toBeChecked();
  await box("family", "app").uncheck();
  await box("sign-in", "email").uncheck();
  await button(page, say("accounts.settings.save")).click();
  await expect(notice(page, say("accounts.settings.saved"))).toBeVisible();
  await expect(box("family", "app")).not.toBeChecked();
  await expect(box("sign-in", "email")).not.toBeChecked();
  await expect(box("sign-in", "app")).toBeChecked();

  await tell(me, "part-changed");
  await tell(me, "sign-in", { device: "Firefox on Linux", place: "" });
  await page.goto("/home");
  await expect(page.getByText("Firefox on Linux.")).toBeVisible();
  await expect(page.getByText(family)).toHaveCount(0);
  await page.goto("/settings/notifications");
  await box("family", "app").check();
  await button(page, say("accounts.settings.save")).click();
  await expect(notice(page, say("accounts.settings.saved"))).toBeVisible();
  await tell(me, "member-left", { name: "Grandma", family: "Another" });
  await page.goto("/home");
  await expect(page.getByText("Grandma left Another.")).toBeVisible();
  await expect(page.getByText(family)).toHaveCount(0);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("news are seen away, one and all, in Spanish too", async ({ page, me }) => {
    await page.goto("/settings/preferences");
    await choose(page, say("accounts.settings.language"), say("accounts.settings.languages.es"));
    await button(page, say("accounts.settings.save")).click();
    await expect(notice(page, decir("accounts.settings.saved"))).toBeVisible();
    for (const name of ["Uno", "Dos", "Tres"]) await tell(me, "member-left", { name, family });
    await page.goto("/home");
    const tres = page.getByRole("listitem").filter({ hasText: `Tres dejó ${family}.` });
    await tres.getByRole("button", { name: decir(`${words}.dismiss`) }).click();
    await expect(tres).toHaveCount(0);
    await expect(page.getByText(`Dos dejó ${family}.`)).toBeVisible();
    await button(page, decir(`${words}.dismissAll`)).click();
    await expect(page.getByRole("heading", { name: decir(`${words}.title`) })).toHaveCount(0);
  });
});
