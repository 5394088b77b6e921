import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { topics } from "./samples/pitfall-topics.ts";
import ids from "./samples/pitfalls.json" with { type: "json" };

describe("the pitfalls of a diary of entries", () => {
  it("are all handled", () => {
    expect(Object.values(topics).flat().toSorted()).toEqual(ids.toSorted());
    const files = readdirSync(import.meta.dirname).map((name) => /^pitfalls-(.+)\.test\.ts$/.exec(name)?.[1]);
    expect(files.filter(Boolean).toSorted()).toEqual(Object.keys(topics).toSorted());
  });
});
