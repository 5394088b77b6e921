import { expect, it } from "vitest";
import { readBearer } from "./api-bearer.ts";

const key = `nst_${"a-_Z".repeat(10)}abc`;

it("reads a key, however the scheme is written", () => {
  for (const scheme of ["Bearer", "bearer", "BEARER "]) expect(readBearer(`${scheme} ${key}`)).toBe(key);
});

it("reads nothing else", () => {
  const others = [
    null,
    "",
    key,
    `Basic ${key}`,
    `Bearer ${key}x`,
    `Bearer ${key.slice(0, -1)}`,
    `Bearer ${key} x`,
  ];
  for (const header of [...others, `Bearer NST_${key.slice(4)}\n`, "Bearer undefined"])
    expect(readBearer(header), String(header)).toBeNull();
});
