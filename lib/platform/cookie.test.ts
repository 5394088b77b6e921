import { afterEach, describe, expect, it, vi } from "vitest";
import { cookieName, cookieOptions } from "./cookie.ts";
import { contentSecurityPolicy } from "./security-headers.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

describe("where people come over https", () => {
  it("cookies are bound to this host, secure and out of scripts' reach", () => {
    vi.stubEnv("NEXTAUTH_URL", "https://nestling.example");
    expect(cookieName("session")).toBe("__Host-nestling.session");
    expect(cookieOptions()).toEqual({ httpOnly: true, sameSite: "lax", path: "/", secure: true });
    expect(contentSecurityPolicy("n")).toContain("upgrade-insecure-requests");
  });

  it("a host that says it is Vercel counts as https", () => {
    vi.stubEnv("VERCEL", "1");
    expect(cookieName("session")).toBe("__Host-nestling.session");
  });
});

it("over plain http, as at home, a cookie has no prefix that a browser would refuse", () => {
  vi.stubEnv("NEXTAUTH_URL", "http://localhost:3000");
  expect(cookieName("session")).toBe("nestling.session");
  expect(cookieOptions().secure).toBe(false);
});

it("the policy names no outside source and no inline script without its nonce", () => {
  const policy = contentSecurityPolicy("abc");
  expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic'");
  expect(policy).not.toMatch(/https?:|script-src[^;]*unsafe-inline|unsafe-eval/);
});
