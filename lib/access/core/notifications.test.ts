import { expect, it } from "vitest";
import { channels, differing, kinds, newsOf, wants } from "./notifications.ts";

it("wants everything until something is turned off", () => {
  for (const stored of [{}, null, undefined, [], "on", { family: null }, { family: { email: "no" } }]) {
    expect(wants(stored, "family", "email"), JSON.stringify(stored)).toBe(true);
  }
  expect(wants({ family: { email: false } }, "family", "email")).toBe(false);
  expect(wants({ family: { email: false } }, "family", "app")).toBe(true);
  expect(wants({ family: { email: false } }, "sign-in", "email")).toBe(true);
});

it("stores only what differs, and reads it back as chosen", () => {
  expect(differing(() => true)).toEqual({});
  const stored = differing((kind, channel) => kind === "sign-in" && channel === "app");
  expect(stored).toEqual({ "sign-in": { email: false }, family: { email: false, app: false } });
  const read = kinds.flatMap((kind) => channels.filter((channel) => wants(stored, kind, channel)));
  expect(read).toEqual(["app"]);
});

it("knows what news a notice belongs to", () => {
  expect(newsOf("sign-in")).toBe("sign-in");
  expect(newsOf("part-revoked")).toBe("family");
  expect(newsOf("family")).toBe("family");
});
