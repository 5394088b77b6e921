import { insert, sql } from "./fixtures/database.ts";
import { button, heading, notice, refusal } from "./fixtures/form.ts";
import { letter } from "./fixtures/mailbox.ts";
import { bringIn, newPerson } from "./fixtures/people.ts";
import { answerThere, comeFrom, newAccountThere, provider } from "./fixtures/provider.ts";
import { giveCurrentPassword, password } from "./fixtures/sign-in.ts";
import { expect, test } from "./fixtures/story.ts";
import { visit } from "./fixtures/web.ts";
import { say } from "./fixtures/words.ts";

const words = "accounts.settings.linked";
const home = say("families.home.empty.title");
const linkedLetter = say("mail.providerLinked.subject", { provider });

const personOf = (email: string) =>
  sql<{ id: string; name: string; time_zone: string; confirmed: boolean; passwords: number; links: number }>(
    `select id, name, time_zone, email_confirmed_at is not null as confirmed,
      (select count(*)::int from passwords w where w.person_id = p.id and w.hash <> '') as passwords,
      (select count(*)::int from linked_accounts l where l.person_id = p.id) as links
     from persons p where email = $1`,
    [email],
  );

test("somebody new comes with an account elsewhere, and comes back as the same person @wide", async ({
  page,
}) => {
  const account = await newAccountThere({ name: "Ana Ferreira" });
  await page.goto("/sign-up");
  await comeFrom(page, account.sub);
  await expect(heading(page, home)).toBeVisible();
  const person = {
    name: "Ana Ferreira",
    time_zone: "Europe/London",
    confirmed: true,
    passwords: 0,
    links: 1,
  };
  expect(await personOf(account.email)).toMatchObject([person]);

  await page.goto("/settings");
  await button(page, say("accounts.settings.signOut")).click();
  await expect(page).toHaveURL("/sign-in");
  await page.context().clearCookies({ domain: "127.0.0.1" });
  await newAccountThere({ ...account, email: "another@nestling.example", email_verified: false });
  await page.goto("/sign-in?to=/settings");
  await comeFrom(page, account.sub);
  await expect(page, "the account is known whatever its e-mail has become").toHaveURL("/settings");
  await expect(page.getByText(account.email).first()).toBeVisible();
});

test("a confirmed e-mail leads to the account that has it, with a letter; two-step still asks", async ({
  page,
}) => {
  const person = await newPerson({ password });
  const { sub } = await newAccountThere({ email: person.email.toUpperCase() });
  await sql("insert into two_steps (person_id, secret, confirmed_at) values ($1, 'x', now())", [person.id]);
  await page.goto("/sign-in");
  await comeFrom(page, sub);
  await expect(page).toHaveURL("/sign-in/code");
  await expect(button(page, say("security.code.submit"))).toBeVisible();
  expect((await letter(person.email, linkedLetter)).text).toContain("/settings/linked");
  await page.goto("/home");
  await expect(page, "nobody is in before the second step").toHaveURL("/sign-in");

  await sql("delete from two_steps where person_id = $1", [person.id]);
  await page.goto("/sign-in");
  await button(page, say("accounts.providers.continue", { name: provider })).click();
  await expect(page).toHaveURL("/home");
  expect(await personOf(person.email)).toMatchObject([{ id: person.id, passwords: 1, links: 1 }]);
});

test("an account whose e-mail nobody confirmed goes to the reader of that e-mail", async ({
  page,
  browser,
}) => {
  const squatter = await newPerson({ password });
  await sql("update persons set email_confirmed_at = null where id = $1", [squatter.id]);
  await insert("linked_accounts", {
    provider: "https://id.example",
    subject: squatter.id,
    person_id: squatter.id,
  });
  const elsewhere = await browser.newContext({ baseURL: process.env.NESTLING_E2E_URL ?? "" });
  await bringIn(elsewhere, squatter);
  const theirs = await elsewhere.newPage();
  await theirs.goto("/home");
  await expect(theirs).toHaveURL("/home");

  const { sub } = await newAccountThere({ email: squatter.email });
  await page.goto("/sign-in");
  await comeFrom(page, sub);
  await expect(heading(page, home)).toBeVisible();
  expect(await personOf(squatter.email)).toMatchObject([
    { id: squatter.id, confirmed: true, passwords: 0, links: 1 },
  ]);
  await letter(squatter.email, say("mail.providerClaimed.subject"));
  await theirs.reload();
  await expect(theirs, "whoever made it is out").toHaveURL("/sign-in");
  await elsewhere.close();
});

test("an e-mail that the provider has not verified opens nothing", async ({ page }) => {
  const person = await newPerson();
  for (const email of [person.email, undefined]) {
    const account = await newAccountThere({ ...(email && { email }), email_verified: false });
    await page.context().clearCookies();
    await page.goto("/sign-in");
    await comeFrom(page, account.sub);
    await expect(refusal(page)).toHaveText(say("accounts.providers.errors.unconfirmed"));
    await page.goto("/home");
    await expect(page).toHaveURL("/sign-in");
    expect(await personOf(account.email)).toHaveLength(email ? 1 : 0);
  }
  expect(await personOf(person.email)).toMatchObject([{ links: 0 }]);
});

test("who turns back at the provider, or brings an answer nobody asked for, is told so", async ({ page }) => {
  await page.goto("/sign-in");
  await button(page, say("accounts.providers.continue", { name: provider })).click();
  await button(page, "Cancel").click();
  await expect(refusal(page)).toHaveText(say("accounts.providers.errors.unfinished"));
  await page.goto("/api/auth/callback/oidc?code=guessed&state=guessed");
  await expect(page).toHaveURL("/sign-in?error=unfinished");
  await expect(refusal(page)).toHaveText(say("accounts.providers.errors.unfinished"));
  for (const code of ["<b>x</b>", "toString", "CredentialsSignin", "errors"]) {
    await page.goto(`/sign-in?${new URLSearchParams({ error: code })}`);
    await expect(refusal(page)).toHaveCount(0);
  }
});

test("an account elsewhere is linked, signs in, and is unlinked again @wide", async ({ page, context }) => {
  const person = await newPerson({ password });
  await bringIn(context, person);
  const { sub, email } = await newAccountThere();
  await page.goto("/settings");
  await page
    .getByRole("link", { name: new RegExp(`^${say("accounts.settings.rows.linked.title")}`) })
    .click();
  await giveCurrentPassword(page);
  await button(page, say(`${words}.link`, { name: provider })).click();
  await answerThere(page, sub);
  await expect(notice(page, say(`${words}.done`, { name: provider }))).toBeVisible();
  await expect(page.getByText(email)).toBeVisible();
  await letter(person.email, linkedLetter);

  await button(page, say(`${words}.unlink`, { name: provider })).click();
  await expect(notice(page, say(`${words}.undone`))).toBeVisible();
  await letter(person.email, say("mail.providerUnlinked.subject", { provider }));
  expect(await personOf(person.email)).toMatchObject([{ links: 0 }]);
});

test("the only way in stays, and an account links to one person", async ({ page, context }) => {
  const { sub } = await newAccountThere();
  await page.goto("/sign-in");
  await comeFrom(page, sub);
  await expect(heading(page, home)).toBeVisible();
  await page.goto("/settings/linked");
  await button(page, say(`${words}.unlink`, { name: provider })).click();
  await expect(refusal(page)).toHaveText(say("accounts.refusals.only-way-in"));

  await bringIn(context, await newPerson({ password }));
  await page.goto("/settings/linked");
  await giveCurrentPassword(page);
  await button(page, say(`${words}.link`, { name: provider })).click();
  await expect(refusal(page)).toHaveText(say(`${words}.errors.taken`));
});

test("what one session asked to link, another does not get", async ({ page, context }) => {
  const [first, second] = [await newPerson({ password }), await newPerson({ password })];
  const { sub } = await newAccountThere();
  await bringIn(context, first);
  await page.goto("/settings/linked");
  await giveCurrentPassword(page);
  await button(page, say(`${words}.link`, { name: provider })).click();
  await expect(heading(page, "Loopback")).toBeVisible();
  await bringIn(context, second);
  await answerThere(page, sub);
  await expect(page).toHaveURL("/sign-in?error=unfinished");
  for (const { email } of [first, second]) expect(await personOf(email)).toMatchObject([{ links: 0 }]);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("one comes with an account elsewhere", async ({ page }) => {
    const { sub } = await newAccountThere();
    await page.goto("/sign-in");
    await comeFrom(page, sub);
    await expect(heading(page, home)).toBeVisible();
  });
});

test("a form may lead to the provider and nowhere else", async () => {
  const policy = (await visit("/sign-in", null)).headers.get("content-security-policy");
  expect(policy).toContain(`form-action 'self' ${process.env.OIDC_ISSUER};`);
});
