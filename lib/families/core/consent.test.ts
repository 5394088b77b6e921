import { describe, expect, it } from "vitest";
import { checkAgreement, consentKinds, consentTexts, liveConsent, standingOf } from "./consent.ts";

const given = (version: number, withdrawnAt: Date | null = null, kind = "record" as const) => ({
  kind,
  version,
  withdrawnAt,
});
const then = new Date("2026-05-01");

describe("standingOf", () => {
  it("is given only by an agreement to the newest text that still holds", () => {
    expect(standingOf([given(1)], "record", 1)).toBe("given");
    expect(standingOf([given(1), given(2)], "record", 2)).toBe("given");
    expect(standingOf([given(2, then), given(2)], "record", 2)).toBe("given");
  });
  it("asks again once the text is renewed", () => {
    expect(standingOf([given(1)], "record", 2)).toBe("renewed");
    expect(standingOf([given(1), given(2, then)], "record", 2)).toBe("renewed");
  });
  it("tells a withdrawal from never having been asked", () => {
    expect(standingOf([given(1, then)], "record", 1)).toBe("withdrawn");
    expect(standingOf([], "record", 1)).toBe("never");
    expect(standingOf([given(1)], "research", 1)).toBe("never");
  });
});

describe("liveConsent", () => {
  it("is the one to the latest text, and none once all are withdrawn", () => {
    expect(liveConsent([given(1), given(2)], "record")?.version).toBe(2);
    expect(liveConsent([given(1), given(2, then)], "record")?.version).toBe(1);
    expect(liveConsent([given(1, then)], "record")).toBeNull();
  });
});

describe("checkAgreement", () => {
  it("takes nothing for granted", () => {
    expect(checkAgreement({ version: 1, relation: undefined, agreed: false })).toEqual({
      relation: "relation-missing",
      agreed: "agree-missing",
    });
    expect(checkAgreement({ version: 1, relation: "guardian", agreed: false })).toEqual({
      agreed: "agree-missing",
    });
    expect(checkAgreement({ version: 1, relation: "parent", agreed: true })).toBeNull();
  });
});

it("knows a version of every text", () => {
  expect(Object.keys(consentTexts).sort()).toEqual([...consentKinds].sort());
});
