import { button, notice } from "./fixtures/form.ts";
import { letter, mailTo } from "./fixtures/mailbox.ts";
import { newPerson } from "./fixtures/people.ts";
import { leave, password, signIn } from "./fixtures/sign-in.ts";
import { expect, test } from "./fixtures/story.ts";
import { say } from "./fixtures/words.ts";

const phone =
  "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1";
const onPhone = say("security.device.both", { browser: "Safari", system: "iOS" });
const rows = "security.sessions";

test("another device is seen, signed out, and out on its next tap @wide", async ({ page, browser }) => {
  const person = await newPerson({ password });
  await signIn(page, person.email);
  await page.waitForURL("/home");
  const elsewhere = await browser.newContext({
    userAgent: phone,
    extraHTTPHeaders: { "cf-ipcity": "Madrid", "cf-ipcountry": "ES", "x-forwarded-for": "203.0.113.9" },
  });
  const other = await elsewhere.newPage();
  await signIn(other, person.email);
  await other.waitForURL("/home");

  await page.goto("/settings/security");
  const row = page.getByRole("listitem").filter({ hasText: onPhone });
  await expect(row).toContainText("Madrid, Spain");
  await expect(page.getByRole("listitem").filter({ hasText: say(`${rows}.current`) })).toHaveCount(1);
  await row.getByRole("button", { name: say(`${rows}.end`) }).click();
  await expect(notice(page, say("security.done.session-ended"))).toBeVisible();
  await expect(row).toHaveCount(0);
  await other.goto("/settings");
  await expect(other).toHaveURL("/sign-in");

  await signIn(other, person.email);
  await other.waitForURL("/home");
  await page.reload();
  await button(page, say(`${rows}.endOthers`)).click();
  await expect(notice(page, say("security.done.others-ended"))).toBeVisible();
  await expect(page.getByText(say(`${rows}.only`))).toBeVisible();
  await other.reload();
  await expect(other).toHaveURL("/sign-in");
  await page.goto("/home");
  await expect(page, "this one stays").toHaveURL("/home");
  await elsewhere.close();
});

test("a sign-in on a new device is told at home and by letter, and the last one is shown", async ({
  page,
  browser,
}) => {
  const person = await newPerson({ password });
  await signIn(page, person.email);
  await page.waitForURL("/home");
  await leave(page);
  await signIn(page, person.email);
  await page.waitForURL("/home");
  await page.goto("/settings/security");
  await expect(page.getByText(say("security.last.note"))).toBeVisible();

  const subject = say("mail.signedIn.subject");
  const elsewhere = await browser.newContext({ userAgent: phone });
  const other = await elsewhere.newPage();
  await signIn(other, person.email);
  await other.waitForURL("/home");
  await elsewhere.close();

  const told = await letter(person.email, subject);
  expect(told.text).toContain("Safari, iOS");
  expect(told.path).toBe("/settings/security");
  expect((await mailTo(person.email)).map((mail) => mail.subject)).toEqual([subject]);
  await page.goto("/home");
  await expect(page.getByText("Safari, iOS")).toBeVisible();
});
