import type { Browser, Page } from "@playwright/test";
import { newId } from "#lib/kernel/ids.ts";
import { insert, sql } from "./fixtures/database.ts";
import { button, choose, field, heading, notice, refusal } from "./fixtures/form.ts";
import { letter } from "./fixtures/mailbox.ts";
import { bringIn, newEmail, newPerson } from "./fixtures/people.ts";
import { type Child, join, newChild, newFamily, newInvitation, today } from "./fixtures/records.ts";
import { expect, test } from "./fixtures/story.ts";
import { visit } from "./fixtures/web.ts";
import { decir, say } from "./fixtures/words.ts";

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const password = "unas pocas palabras seguidas";
const invite = "invitations.form";

/** Somebody else's browser, in their language. */
async function another(browser: Browser, locale = "en-GB"): Promise<Page> {
  const context = await browser.newContext({ ...phone, locale });
  return context.newPage();
}

type Wishes = {
  readonly label?: string;
  readonly email?: string;
  readonly only?: Child;
  readonly role?: string;
};

/** Fills in the invitation and makes it; ends on the page that hands it over. */
async function makeInvitation(
  page: Page,
  familyId: string,
  { label = "Grandma", email, only, role = say("families.roles.caregiver") }: Wishes = {},
): Promise<void> {
  await page.goto(`/families/${familyId}/invite`);
  await field(page, say(`${invite}.label`)).fill(label);
  if (email) {
    await choose(page, say(`${invite}.by`), say(`${invite}.byEmail`));
    await field(page, say(`${invite}.email`)).fill(email);
  }
  await choose(page, say("families.part.role"), role);
  if (only) {
    await choose(page, say("families.part.about"), say("families.part.aboutNamed"));
    await page.getByRole("checkbox", { name: only.name }).check();
  }
}

async function send(page: Page): Promise<void> {
  await button(page, say(`${invite}.submit`)).click();
  await expect(page).toHaveURL(/\/invite\/[0-9a-f-]{36}$/);
}

/** The path of the link that is shown. */
async function linkOn(page: Page): Promise<string> {
  return new URL(await field(page, say("invitations.made.link")).inputValue()).pathname;
}

test("a grandparent is invited for one of two children, records, and is let go @wide", async ({
  page,
  me,
  child,
  browser,
}) => {
  test.slow();
  const leo = await newChild(child.familyId, { name: "Leo", ageDays: 900 });
  await makeInvitation(page, child.familyId, { only: child });
  for (const area of ["vaccinations", "meals", "diary", "milestones", "reports"] as const)
    await page.getByRole("checkbox", { name: say(`families.areas.${area}`) }).uncheck();
  await field(page, say(`${invite}.note`)).fill("Until we are back from Lisbon");
  await send(page);
  await expect(page.getByRole("img", { name: say("invitations.made.qr") })).toBeVisible();
  const link = await linkOn(page);
  await page.reload();
  expect(await linkOn(page), "it is shown for a while").toBe(link);

  const grandma = await another(browser, "es-ES");
  await grandma.goto(link);
  await expect(heading(grandma, decir("invitations.offer.heading", { name: me.name }))).toBeVisible();
  await expect(grandma.getByText("Until we are back from Lisbon")).toBeVisible();
  await expect(grandma.getByText(decir("invitations.terms.roles.caregiver"))).toBeVisible();
  await expect(grandma.getByText("Nora")).toBeVisible();
  await expect(grandma.getByText("Leo")).toHaveCount(0);
  await expect(grandma.getByText(decir("families.areas.meals"))).toContainText("Cerrado");

  await grandma.getByRole("link", { name: decir("invitations.offer.signUp") }).click();
  const email = newEmail();
  await field(grandma, decir("accounts.signUp.name")).fill("Abuela Pilar");
  await field(grandma, decir("accounts.signUp.email")).fill(email);
  await grandma.getByLabel(decir("accounts.signUp.password"), { exact: true }).fill(password);
  await button(grandma, decir("accounts.signUp.submit")).click();
  await grandma.goto((await letter(email, decir("mail.confirm.subject"))).path);
  await button(grandma, decir("accounts.confirm.submit")).click();
  await expect(grandma).toHaveURL(link);
  await button(grandma, decir("invitations.offer.accept")).click();
  await expect(
    heading(grandma, decir("invitations.over.welcome", { family: `${me.name}'s family` })),
  ).toBeVisible();
  await grandma.getByRole("link", { name: decir("invitations.over.home") }).click();
  await expect(grandma.getByRole("article").getByRole("heading", { name: "Nora" })).toBeVisible();
  await expect(grandma.getByRole("article")).toHaveCount(1);
  expect((await grandma.goto(`/children/${leo.id}`))?.status()).toBe(404);

  await grandma.goto(`/children/${child.id}/growth/record`);
  await field(grandma, decir("growth.kinds.weight")).fill("7,4");
  await button(grandma, decir("growth.record.submit")).click();
  await expect(notice(grandma, decir("growth.history.recorded"))).toBeVisible();

  await page.goto(`/children/${child.id}/growth/history`);
  await expect(page.getByText(say("growth.correct.by", { name: "Abuela Pilar" }))).toBeVisible();
  await page.goto("/home");
  await expect(page.getByText(/Abuela Pilar/)).toBeVisible();

  await grandma.goto(`/children/${child.id}/growth/record`);
  await field(grandma, decir("growth.kinds.weight")).fill("7,5");
  await letGo(page, child.familyId, "Abuela Pilar");
  await button(grandma, decir("growth.record.submit")).click();
  await expect(refusal(grandma)).toHaveText(decir("access.refusals.not-found"));
  await grandma.goto("/home");
  await expect(grandma.getByRole("article")).toHaveCount(0);
  const stored = await sql("select from readings where child_id = $1", [child.id]);
  expect(stored).toHaveLength(1);
});

/** Ends a member's part, on the family's own page. */
async function letGo(page: Page, familyId: string, name: string): Promise<void> {
  await page.goto(`/families/${familyId}`);
  await page.getByRole("link", { name: say("families.family.changeOf", { name }) }).click();
  await button(page, say("families.member.revoke")).click();
  await button(page, say("families.member.revokeSubmit")).click();
  await expect(notice(page, say("families.family.revoked", { name }))).toBeVisible();
}

test("an invitation by letter is for its address alone", async ({ page, me, child, browser }) => {
  const carmen = await newPerson({ name: "Carmen" });
  await makeInvitation(page, child.familyId, { label: "Carmen", email: ` ${carmen.email.toUpperCase()} ` });
  await page.getByLabel(say(`${invite}.locale`)).selectOption("es");
  await send(page);
  await expect(page.getByText(carmen.email)).toBeVisible();
  await expect(field(page, say("invitations.made.link"))).toHaveCount(0);
  const family = `${me.name}'s family`;
  const mail = await letter(carmen.email, decir("mail.invitation.subject", { name: me.name, family }));
  expect(mail.language).toBe("es");

  const eve = await another(browser);
  await eve.goto(mail.path);
  await expect(eve.getByText(say("invitations.offer.forEmail"))).toBeVisible();
  await expect(button(eve, say("invitations.offer.decline"))).toHaveCount(0);
  const stranger = await newPerson({ name: "Eve" });
  await bringIn(eve.context(), stranger);
  await eve.reload();
  await expect(eve.getByText(say("invitations.offer.otherAddress", { email: stranger.email }))).toBeVisible();
  await expect(button(eve, say("invitations.offer.accept"))).toHaveCount(0);

  const hers = await another(browser);
  await bringIn(hers.context(), carmen);
  await hers.goto(mail.path);
  await button(hers, say("invitations.offer.accept")).click();
  await expect(heading(hers, say("invitations.over.welcome", { family }))).toBeVisible();
  await eve.reload();
  await expect(heading(eve, say("invitations.over.accepted"))).toBeVisible();
  await letter(me.email, say("mail.memberAccepted.subject", { name: "Carmen", family }));
});

test("an address that is not confirmed yet is asked to be", async ({ page, me }) => {
  const owner = await newPerson({ name: "Olga" });
  const { key } = await newInvitation(await newFamily(owner), owner, { email: me.email });
  await sql("update persons set email_confirmed_at = null where id = $1", [me.id]);
  await page.goto(`/invitations/${key}`);
  await expect(page.getByText(say("invitations.offer.unconfirmed", { email: me.email }))).toBeVisible();
  await expect(button(page, say("invitations.offer.accept"))).toHaveCount(0);
});

test("a link is declined without an account, and who invited is told @wide", async ({
  page,
  me,
  child,
  browser,
}) => {
  const { key } = await newInvitation(child.familyId, me);
  const guest = await another(browser);
  await guest.goto(`/invitations/${key}`);
  await button(guest, say("invitations.offer.decline")).click();
  await button(guest, say("invitations.offer.declineSubmit")).click();
  await expect(heading(guest, say("invitations.over.declined"))).toBeVisible();
  await letter(me.email, say("mail.memberDeclined.subject", { label: "Grandma" }));
  await page.goto(`/families/${child.familyId}`);
  await expect(page.getByText(say("invitations.list.declined"), { exact: true })).toBeVisible();
});

test("an invitation is taken back, offered again and given a new link", async ({
  page,
  me,
  child,
  browser,
}) => {
  const { key } = await newInvitation(child.familyId, me);
  const guest = await another(browser);
  const look = (path: string) => guest.goto(path);
  await page.goto(`/families/${child.familyId}`);
  await page.getByRole("button", { name: say("invitations.list.revoke") }).click();
  await expect(notice(page, say("invitations.list.revoked", { label: "Grandma" }))).toBeVisible();
  await look(`/invitations/${key}`);
  await expect(heading(guest, say("invitations.over.revoked"))).toBeVisible();

  await button(page, say("invitations.list.undo")).click();
  await expect(page.getByRole("button", { name: say("invitations.list.revoke") })).toBeVisible();
  await look(`/invitations/${key}`);
  await expect(heading(guest, say("invitations.offer.heading", { name: me.name }))).toBeVisible();

  await page.getByRole("button", { name: say("invitations.list.renew") }).click();
  await button(page, say("invitations.list.renewSubmit")).click();
  await expect(page.getByRole("img", { name: say("invitations.made.qr") })).toBeVisible();
  const renewed = await linkOn(page);
  await look(`/invitations/${key}`);
  await expect(heading(guest, say("invitations.unknown.title"))).toBeVisible();
  await look(renewed);
  await expect(heading(guest, say("invitations.offer.heading", { name: me.name }))).toBeVisible();
  await page.context().clearCookies({ name: /fresh-link/ });
  await page.reload();
  await expect(page.getByText(say("invitations.made.gone"))).toBeVisible();
});

test("of two who accept at once one comes in, and the other is told", async ({ me, child, browser }) => {
  const { key } = await newInvitation(child.familyId, me);
  const pages = await Promise.all(
    ["Ben", "Cem"].map(async (name) => {
      const guest = await another(browser);
      await bringIn(guest.context(), await newPerson({ name }));
      await guest.goto(`/invitations/${key}`);
      return guest;
    }),
  );
  await Promise.all(pages.map((guest) => button(guest, say("invitations.offer.accept")).click()));
  const welcome = heading(pages[0]!, say("invitations.over.welcome", { family: `${me.name}'s family` }));
  const late = refusal(pages[0]!).filter({ hasText: say("invitations.refusals.was-accepted") });
  await expect(welcome.or(late)).toBeVisible();
  const members = await sql("select from memberships where family_id = $1", [child.familyId]);
  expect(members).toHaveLength(2);
});

test("a form is refused in words, with what was typed kept", async ({ page, me, child }) => {
  await page.goto(`/families/${child.familyId}/invite`);
  await button(page, say(`${invite}.submit`)).click();
  await expect(page.getByText(say("invitations.refusals.label-missing"))).toBeVisible();
  await expect(page.getByText(say("invitations.refusals.role-missing"))).toBeVisible();
  await makeInvitation(page, child.familyId, { email: me.email });
  await button(page, say(`${invite}.submit`)).click();
  await expect(page.getByText(say("invitations.refusals.email-own"))).toBeVisible();
  await expect(field(page, say(`${invite}.label`))).toHaveValue("Grandma");
});

test("an owner's part is offered whole, and a parent may not offer it", async ({
  page,
  me,
  child,
  context,
}) => {
  await makeInvitation(page, child.familyId, { label: "Ben", role: say("families.roles.owner") });
  await field(page, say("families.part.endsOn")).fill(today);
  await send(page);
  const [made] = await sql<{ all_children: boolean; ends_at: Date | null; areas: string[] }>(
    "select all_children, ends_at, areas from invitations where family_id = $1",
    [child.familyId],
  );
  expect(made).toMatchObject({ all_children: true, ends_at: null });
  expect(made?.areas).toHaveLength(6);
  const parent = await newPerson({ name: "Paul" });
  await join(child.familyId, parent, "parent");
  await bringIn(context, parent);
  await page.goto(`/families/${child.familyId}/invite`);
  await expect(page.getByRole("radio", { name: say("families.roles.caregiver") })).toBeVisible();
  await expect(page.getByRole("radio", { name: say("families.roles.owner") })).toHaveCount(0);
  await page.goto(`/families/${child.familyId}`);
  await expect(page.getByText("Ben", { exact: true })).toBeVisible();
  await expect(page.getByRole("button", { name: say("invitations.list.revoke") })).toHaveCount(0);
  expect(me.name).toBe("Ana");
});

test("what is left of an invitation is said to its holder alone", async ({ child, me }) => {
  const family = child.familyId;
  const fates = [
    ["expires_at", "expired"],
    ["revoked_at", "revoked"],
    ["declined_at", "declined"],
  ] as const;
  for (const [column, fate] of fates) {
    const { id, key } = await newInvitation(family, me);
    await sql(`update invitations set ${column} = now() - interval '1 minute' where id = $1`, [id]);
    const { status, text } = await visit(`/invitations/${key}`, null);
    expect([fate, status, text.includes(say(`invitations.over.${fate}`))]).toEqual([fate, 200, true]);
    expect(text).not.toContain("Nora");
  }
  const { key } = await newInvitation(family, me);
  const seen = await visit(`/invitations/${key}`, null);
  expect(seen.headers.get("cache-control")).toContain("no-store");
  expect(seen.text).toMatch(/<meta name="robots" content="noindex/);
  for (const wrong of [`${key.slice(0, -1)}x`, "x", "%00"]) {
    const { text } = await visit(`/invitations/${wrong}`, null);
    expect(text, wrong).toContain(say("invitations.unknown.title"));
    expect(text, wrong).not.toMatch(/Nora|Ana/);
  }
});

test("a place that guesses is asked to wait", async () => {
  const from = { "x-forwarded-for": `fd00::${newId()}` };
  const key = `invitation:${from["x-forwarded-for"]}`;
  await insert("tries", { key, count: 100, window_ends_at: new Date(Date.now() + 60_000) });
  const { text } = await visit("/invitations/guess", null, from);
  expect(text).toContain(say("invitations.unknown.tooMany"));
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("an invitation is made, and accepted", async ({ page, me, child, browser }) => {
    await makeInvitation(page, child.familyId);
    await send(page);
    const link = await linkOn(page);
    const context = await browser.newContext({ ...phone, locale: "en-GB", javaScriptEnabled: false });
    await bringIn(context, await newPerson({ name: "Ben" }));
    const guest = await context.newPage();
    await guest.goto(link);
    await button(guest, say("invitations.offer.accept")).click();
    const family = `${me.name}'s family`;
    await expect(heading(guest, say("invitations.over.welcome", { family }))).toBeVisible();
  });
});
