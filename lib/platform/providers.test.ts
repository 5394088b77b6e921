import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { listProviderOrigins, listProviders } from "./providers.ts";
import { contentSecurityPolicy } from "./security-headers.ts";

const names = [
  "GOOGLE_CLIENT_ID",
  "GOOGLE_CLIENT_SECRET",
  "OIDC_ISSUER",
  "OIDC_CLIENT_ID",
  "OIDC_CLIENT_SECRET",
  "OIDC_NAME",
];

beforeEach(() => {
  for (const name of names) vi.stubEnv(name, "");
});
afterEach(() => {
  vi.unstubAllEnvs();
});

it("without settings there is no provider, and no form leads elsewhere", () => {
  expect(listProviders()).toEqual([]);
  expect(contentSecurityPolicy("n")).toContain("form-action 'self';");
});

it("a provider needs an issuer, an id and a secret", () => {
  vi.stubEnv("OIDC_ISSUER", "https://id.example/realms/home/");
  vi.stubEnv("OIDC_CLIENT_ID", "nestling");
  vi.stubEnv("GOOGLE_CLIENT_ID", "google-id");
  expect(listProviders()).toEqual([]);
  vi.stubEnv("OIDC_CLIENT_SECRET", "secret");
  expect(listProviders()).toMatchObject([
    { id: "oidc", name: "id.example", issuer: "https://id.example/realms/home" },
  ]);
  vi.stubEnv("GOOGLE_CLIENT_SECRET", "secret");
  vi.stubEnv("OIDC_NAME", "Home");
  expect(listProviders().map(({ name }) => name)).toEqual(["Google", "Home"]);
  expect(listProviderOrigins()).toEqual(["https://accounts.google.com", "https://id.example"]);
  expect(contentSecurityPolicy("n")).toContain(
    "form-action 'self' https://accounts.google.com https://id.example;",
  );
});

it("an issuer that is no address is none", () => {
  vi.stubEnv("OIDC_ISSUER", "id.example");
  vi.stubEnv("OIDC_CLIENT_ID", "nestling");
  vi.stubEnv("OIDC_CLIENT_SECRET", "secret");
  expect(listProviders()).toEqual([]);
});
