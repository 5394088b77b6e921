import { describe, expect, it } from "vitest";
import { signInInput, signUpInput } from "./schema.ts";

const signIn = { email: "Ana@Example.org ", password: "three words together" };

describe("after signing in", () => {
  it.each(["/home", "/children/1/growth?kind=head", "/settings#units"])("one goes on to %s", (to) => {
    expect(signInInput.parse({ ...signIn, to })).toEqual({ ...signIn, email: "ana@example.org", to });
  });
  it.each([
    ...["/.//elsewhere.example", "/%2e//elsewhere.example", "/a/..//elsewhere.example", "//"],
    ...["//elsewhere.example", "/\\elsewhere.example", "/\t/elsewhere.example", "/\n/elsewhere.example"],
    ...[
      "https://elsewhere.example",
      "/%0a/..//elsewhere.example\r",
      "javascript:alert(1)",
      "",
      undefined,
      ["/a"],
    ],
  ])("one goes home, not to %j", (to) => {
    expect(signInInput.parse({ ...signIn, to }).to).toBe("/home");
  });
});

describe("signing up", () => {
  const form = {
    ...signIn,
    id: "0192f7a0-0000-7000-8000-000000000001",
    name: " Ana ",
    timeZone: "Europe/Madrid",
  };
  const codes = (input: unknown) =>
    signUpInput.safeParse(input).error?.issues.map(({ path, message }) => [path[0], message]);

  it("trims the name and writes the e-mail small", () => {
    expect(signUpInput.parse(form)).toMatchObject({
      name: "Ana",
      email: "ana@example.org",
      timeZone: "Europe/Madrid",
    });
  });
  it("takes an unknown time zone for UTC", () => {
    expect(signUpInput.parse({ ...form, timeZone: "Nowhere/Town" }).timeZone).toBe("UTC");
  });
  it("says what is wrong with each field", () => {
    expect(codes({ ...form, name: "", email: "ana", password: "short" })).toEqual([
      ["name", "name-missing"],
      ["email", "email-wrong"],
      ["password", "password-short"],
    ]);
  });
});
