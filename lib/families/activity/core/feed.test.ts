import { describe, expect, it } from "vitest";
import { areas } from "#lib/access/core/roles.ts";
import { newId } from "#lib/kernel/ids.ts";
import { byDay, type Deed, feedAddress, openTopics, readFeedCursor, readFeedFilter } from "./feed.ts";

const deed = (at: string): Deed => ({
  id: newId(),
  verb: "growth.record",
  at: new Date(at),
  personId: null,
  person: null,
  isMe: false,
  about: null,
  detail: {},
});

describe("openTopics", () => {
  it("follows the role and the areas", () => {
    expect(openTopics({ role: "parent", areas: [] })).toEqual([
      "growth",
      "vaccinations",
      "diary",
      "medical",
      "child",
      "family",
    ]);
    expect(openTopics({ role: "caregiver", areas })).toEqual([
      "growth",
      "vaccinations",
      "diary",
      "medical",
      "child",
    ]);
    expect(openTopics({ role: "viewer", areas: ["diary"] })).toEqual(["diary", "child"]);
    expect(openTopics({ role: "viewer", areas: ["meals"] })).toEqual(["child"]);
  });
});

describe("an address", () => {
  it("carries a filter and a cursor, and nothing that is none", () => {
    const [who, id] = [newId(), newId()];
    const filter = readFeedFilter({ topic: "growth", who }, ["growth", "child"]);
    expect(filter).toEqual({ topic: "growth", who });
    expect(readFeedFilter({ topic: "medical", who: "x" }, ["growth"])).toEqual({});
    const after = `2026-05-03T10:00:00.000Z_${id}`;
    expect(feedAddress("/feed", filter, after)).toBe(
      `/feed?topic=growth&who=${who}&after=${encodeURIComponent(after)}`,
    );
    expect(feedAddress("/feed", {}, null)).toBe("/feed");
    expect(readFeedCursor(after)).toEqual({ at: new Date("2026-05-03T10:00:00Z"), id });
    for (const text of ["", "x", "2026-05-03", `2026-05-03_${id}`, "2026-05-03T10:00:00.000Z_1"])
      expect(readFeedCursor(text)).toBeNull();
  });
});

describe("byDay", () => {
  it("groups by the family's day", () => {
    const deeds = [deed("2026-05-03T22:30:00Z"), deed("2026-05-03T21:30:00Z"), deed("2026-05-03T09:00:00Z")];
    const days = byDay(deeds, "Europe/Madrid").map(({ day, deeds }) => [day, deeds.length]);
    expect(days).toEqual([
      ["2026-05-04", 1],
      ["2026-05-03", 2],
    ]);
  });
});
