import { openForm, save, stored, weight } from "./fixtures/check-up.ts";
import { agree, describeChild } from "./fixtures/child-form.ts";
import { sql } from "./fixtures/database.ts";
import { button, field, heading } from "./fixtures/form.ts";
import { bringIn, newPerson } from "./fixtures/people.ts";
import { daysAgo } from "./fixtures/records.ts";
import { expect, test } from "./fixtures/story.ts";
import { say } from "./fixtures/words.ts";

const password = "a few words in a row";

test("a revoked or expired session is out on the very next request", async ({ page, context, me, child }) => {
  await openForm(page, child);
  await field(page, weight).fill("7.3");
  await sql("update sessions set revoked_at = now() where id = $1", [me.sessionId]);
  await button(page, save).click();
  await expect(page).toHaveURL(
    `/sign-in?${new URLSearchParams({ to: `/children/${child.id}/growth/record` })}`,
  );
  expect(await stored(child)).toHaveLength(0);

  const another = await newPerson();
  await bringIn(context, another);
  await page.goto("/home");
  await expect(page).toHaveURL("/home");
  await sql("update sessions set expires_at = now() where id = $1", [another.sessionId]);
  await page.reload();
  await expect(page).toHaveURL("/sign-in");
});

test("what was typed when the session ended is there again after signing in", async ({ page, context }) => {
  const person = await newPerson({ password });
  await bringIn(context, person);
  await page.goto("/children/new");
  await describeChild(page, "Quill", daysAgo(40), say("families.sexes.female"));
  await agree(page);
  await sql("update sessions set revoked_at = now() where id = $1", [person.sessionId]);
  await button(page, say("families.add.submit")).click();
  await field(page, say("accounts.signIn.email")).fill(person.email);
  await field(page, say("accounts.signIn.password")).fill(password);
  await button(page, say("accounts.signIn.submit")).click();
  await expect(page).toHaveURL("/children/new");
  await expect(field(page, say("families.form.name"))).toHaveValue("Quill");
});

test("a forged token opens nothing", async ({ page, context, me }) => {
  const value = `${me.cookie.value.slice(0, -6)}AAAAAA`;
  await bringIn(context, { ...me, cookie: { ...me.cookie, value } });
  await page.goto("/home");
  await expect(page).toHaveURL("/sign-in");
});

test("next-auth's own routes sign in and out with the same session", async ({ page, context }) => {
  const { email } = await newPerson({ password });
  const knock = async (path: string, form: Record<string, string>) => {
    const { csrfToken } = (await (await context.request.get("/api/auth/csrf")).json()) as {
      csrfToken: string;
    };
    return context.request.post(`/api/auth/${path}`, { form: { ...form, csrfToken, json: "true" } });
  };
  const wrong = await knock("callback/credentials", { email, password: "not that one" });
  expect(wrong.status()).toBe(401);
  expect((await knock("callback/credentials", { email, password })).ok()).toBe(true);
  await page.goto("/home");
  await expect(heading(page, say("families.home.empty.title"))).toBeVisible();

  const held = await context.cookies();
  expect((await knock("signout", {})).ok()).toBe(true);
  await context.addCookies(held);
  await page.goto("/home");
  await expect(page, "the token kept back is dead, too").toHaveURL("/sign-in");
});
