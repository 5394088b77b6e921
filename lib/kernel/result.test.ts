import { expect, it } from "vitest";
import { ok, refused } from "./result.ts";

it("is an answer or a refusal", () => {
  expect(ok(3)).toEqual({ ok: true, value: 3 });
  expect(refused("too-late")).toEqual({ ok: false, code: "too-late" });
  expect(refused("too-many", { seconds: 30 })).toEqual({
    ok: false,
    code: "too-many",
    detail: { seconds: 30 },
  });
});
