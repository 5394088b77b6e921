import type { Page } from "@playwright/test";
import { sql } from "./fixtures/database.ts";
import { button, heading, words } from "./fixtures/form.ts";
import { letter } from "./fixtures/mailbox.ts";
import { newPerson } from "./fixtures/people.ts";
import { join, newChild, newFamily } from "./fixtures/records.ts";
import { giveCurrentPassword, leave, password, signIn } from "./fixtures/sign-in.ts";
import { expect, test } from "./fixtures/story.ts";
import { turnOnTwoStep } from "./fixtures/two-step.ts";
import { say } from "./fixtures/words.ts";

test.use({ wished: { password, name: "Ana" } });

async function close(page: Page): Promise<void> {
  await page.goto("/settings/close");
  await giveCurrentPassword(page);
  await button(page, say("security.close.submit")).click();
  await expect(heading(page, say("security.closed.title"))).toBeVisible();
}

const welcomeBack = (page: Page) => heading(page, say("security.reopen.title", { name: "Ana" }));

test("an account is closed with its child's record, and both come back @wide", async ({
  page,
  me,
  child,
}) => {
  await page.goto("/settings/close");
  await expect(words(page, child.name)).toBeVisible();
  await giveCurrentPassword(page, "not that one");
  await button(page, say("security.close.submit")).click();
  await expect(page.getByText(say("security.refusals.password-wrong"))).toBeVisible();
  await close(page);
  expect((await letter(me.email, say("mail.closed.subject"))).path).toBe("/sign-in");
  await page.goto("/home");
  await expect(page).toHaveURL("/sign-in");
  expect(
    await sql("select from children where id = $1 and archived_at is not null", [child.id]),
  ).toHaveLength(1);

  await signIn(page, me.email);
  await expect(welcomeBack(page)).toBeVisible();
  await page.goto("/home");
  await expect(page, "asked, not let in").toHaveURL("/sign-in");
  await page.goto("/sign-in/reopen");
  await button(page, say("security.reopen.submit")).click();
  await expect(page).toHaveURL("/home");
  await expect(words(page, child.name)).toBeVisible();
  await leave(page);
  await signIn(page, me.email);
  await expect(page, "and it is open as before").toHaveURL("/home");
});

test("a family with other members is handed over first", async ({ page, me }) => {
  const familyId = await newFamily(me);
  await newChild(familyId);
  await join(familyId, await newPerson(), "parent");
  await page.goto("/settings/close");
  await expect(page.getByText(say("security.close.handOver.title"))).toBeVisible();
  const link = page.getByRole("link", {
    name: say("security.close.handOver.link", { family: "Ana's family" }),
  });
  await expect(link).toHaveAttribute("href", `/families/${familyId}/hand-over`);
  await expect(button(page, say("security.close.submit"))).toBeHidden();
});

test("two-step stands before reopening, too", async ({ page, me }) => {
  const [code = ""] = (await turnOnTwoStep(me)).recoveryCodes;
  await close(page);
  await signIn(page, me.email);
  await expect(page).toHaveURL("/sign-in/code");
  await page.goto("/sign-in/reopen");
  await expect(page).toHaveURL("/sign-in");
  await page.goto("/sign-in/code?recovery");
  await page.getByLabel(say("security.code.recovery")).fill(code);
  await button(page, say("security.code.submit")).click();
  await expect(welcomeBack(page)).toBeVisible();
  await page.getByRole("link", { name: say("security.reopen.leave") }).click();
  await expect(page).toHaveURL("/sign-in");
});

test("reopening is asked of nobody who has not shown who they are", async ({ page }) => {
  await leave(page);
  await page.goto("/sign-in/reopen");
  await expect(page).toHaveURL("/sign-in");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("an account is closed and reopened", async ({ page, me }) => {
    await close(page);
    await signIn(page, me.email);
    await expect(welcomeBack(page)).toBeVisible();
    await button(page, say("security.reopen.submit")).click();
    await expect(page).toHaveURL("/home");
  });
});
