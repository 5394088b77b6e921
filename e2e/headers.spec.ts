import { button, field } from "./fixtures/form.ts";
import { newPerson } from "./fixtures/people.ts";
import { setScene, welcomeScreens } from "./fixtures/screens.ts";
import { expect, test } from "./fixtures/story.ts";
import { type Answer, type Caller, findOffer, knock, visit } from "./fixtures/web.ts";
import { say } from "./fixtures/words.ts";

const steady = {
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
};

function expectSteady(address: string, { headers }: Answer): void {
  expect(Object.fromEntries(headers), address).toMatchObject(steady);
  expect(headers.get("permissions-policy"), address).toContain("geolocation=()");
  expect(headers.get("x-powered-by"), address).toBeNull();
}

/** The policy's directives by name. */
function policyOf({ headers }: Answer): Map<string, string> {
  const parts = (headers.get("content-security-policy") ?? "").split(";").map((part) => part.trim());
  return new Map(parts.map((part) => [part.split(" ")[0] ?? "", part.split(" ").slice(1).join(" ")]));
}

function nonceOf(answer: Answer): string {
  return /'nonce-([^']+)'/.exec(policyOf(answer).get("script-src") ?? "")?.[1] ?? "";
}

test("every answer carries its security headers", async ({ me, child }) => {
  const { growth, read, fill, family } = await setScene(child);
  const pages: [string, Caller][] = [
    ...welcomeScreens.map((path): [string, Caller] => [path, null]),
    ...[growth, ...read, ...fill, ...family].map((path): [string, Caller] => [path, me]),
    ["/home", null],
    ["/no/such/page", me],
  ];
  for (const [path, caller] of pages) {
    const answer = await visit(path, caller);
    expectSteady(path, answer);
    expect(answer.headers.get("cache-control"), path).toContain("no-store");
    const [first, again] = [nonceOf(answer), nonceOf(await visit(path, caller))];
    expect(first, path).toMatch(/^[\w+/=]{20,}$/);
    expect(again, `${path}: a nonce of its own each time`).not.toBe(first);
    for (const [tag] of answer.text.matchAll(/<(script|style)[ >][^>]*>?/g))
      expect(tag, path).toContain(`nonce="${first}"`);
    expect(answer.text, `${path} has no inline handlers`).not.toMatch(/<[a-z][^>]* on[a-z]+="/i);
  }
  const script = /\/_next\/static\/[^"]+\.js/.exec((await visit("/", null)).text)?.[0] ?? "";
  for (const path of ["/api/health", "/api/ready", "/api/auth/session", "/icon.svg", script])
    expectSteady(path, await visit(path, null));
  const offer = await findOffer("/settings/preferences", me, say("accounts.settings.save"));
  expectSteady("an action", await knock(offer, me));
});

test("the policy lets in nothing from elsewhere", async ({ me }) => {
  const policy = policyOf(await visit("/home", me));
  expect(policy.get("script-src")).not.toMatch(/unsafe|https?:|\*/);
  for (const name of ["default-src", "connect-src", "font-src"])
    expect(policy.get(name), name).toBe("'self'");
  expect(policy.get("form-action"), "and to where people sign in").toBe(`'self' ${process.env.OIDC_ISSUER}`);
  for (const name of ["object-src", "base-uri", "frame-ancestors"])
    expect(policy.get(name), name).toBe("'none'");
});

test("no screen gives the browser cause for complaint", async ({ page, child, complaints }) => {
  const { growth, read, fill, family } = await setScene(child);
  for (const address of [growth, ...read, ...fill, ...family]) await page.goto(address);
  await page.context().clearCookies();
  for (const address of welcomeScreens) await page.goto(address);
  expect(complaints).toEqual([]);
});

test("a script smuggled into a page does not run", async ({ page, complaints }) => {
  const smuggled =
    "<script>document.title = 'smuggled'</script><img src=x: onerror=\"document.title = 'smuggled'\">";
  await page.route("/", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace("</body>", `${smuggled}</body>`) });
  });
  await page.goto("/");
  await expect.poll(() => complaints.filter((text) => /inline (script|event)/.test(text)).length).toBe(2);
  await expect(page).not.toHaveTitle("smuggled");
  complaints.length = 0;
});

test("cookies are for the server alone and for this site alone", async ({ page, context }) => {
  const { email } = await newPerson({ password: "a few words in a row" });
  await page.goto("/sign-in");
  await field(page, say("accounts.signIn.email")).fill(email);
  await page.getByLabel(say("accounts.signIn.password"), { exact: true }).fill("a few words in a row");
  await button(page, say("accounts.signIn.submit")).click();
  await expect(page).toHaveURL("/home");
  await page.goto("/api/auth/csrf");
  const cookies = await context.cookies();
  expect(cookies.length).toBeGreaterThanOrEqual(4);
  for (const { name, httpOnly, sameSite, path } of cookies)
    expect({ name, httpOnly, sameSite, path }).toEqual({ name, httpOnly: true, sameSite: "Lax", path: "/" });
  expect(await page.evaluate(() => document.cookie)).toBe("");
});

test("the server says that it lives and that it is ready", async ({ request }) => {
  const health = await request.get("/api/health");
  expect(await health.json()).toEqual({ status: "ok" });
  const ready = await request.get("/api/ready");
  expect(await ready.json()).toEqual({ status: "ready" });
  expect(ready.headers()["cache-control"]).toBe("no-store");
});
