import { describe, expect, it } from "vitest";
import type { Role } from "#lib/access/core/roles.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import {
  checkAnswer,
  type InvitationState,
  lastDayToAnswer,
  type Reception,
  receptionOf,
  rolesToOffer,
  stateOf,
} from "./invitation.ts";

const now = new Date("2026-03-10T12:00:00Z");
const today = "2026-03-10" as CalendarDate;
const earlier = new Date("2026-03-09T12:00:00Z");
const later = new Date("2026-03-11T12:00:00Z");
const open = { expiresAt: later, acceptedAt: null, declinedAt: null, revokedAt: null };

describe("stateOf", () => {
  it.each([
    [{}, "pending"],
    [{ expiresAt: earlier }, "expired"],
    [{ expiresAt: now }, "expired"],
    [{ acceptedAt: earlier }, "accepted"],
    [{ declinedAt: earlier }, "declined"],
    [{ revokedAt: earlier }, "revoked"],
    [{ acceptedAt: earlier, expiresAt: earlier }, "accepted"],
    [{ declinedAt: earlier, expiresAt: earlier }, "declined"],
    [{ revokedAt: earlier, expiresAt: earlier }, "revoked"],
  ])("%j is %s", (change, state) => {
    expect(stateOf({ ...open, ...change }, now)).toBe(state);
  });
});

describe("rolesToOffer", () => {
  it.each([
    ["owner", ["viewer", "caregiver", "parent", "owner"]],
    ["parent", ["viewer", "caregiver"]],
    ["caregiver", []],
    ["viewer", []],
  ] as const)("%s may offer %j", (mine, offered) => {
    expect(rolesToOffer(mine as Role)).toEqual(offered);
  });
});

it("waits a week for the answer, or until the membership would be over", () => {
  expect(lastDayToAnswer(today, null)).toBe("2026-03-17");
  expect(lastDayToAnswer(today, "2026-03-12" as CalendarDate)).toBe("2026-03-12");
  expect(lastDayToAnswer(today, "2026-08-01" as CalendarDate)).toBe("2026-03-17");
});

describe("receptionOf", () => {
  const byLink = { isMember: false, isForEmail: false, isToMe: false };
  const byMail = { isMember: false, isForEmail: true, isToMe: true };
  const me = { isEmailConfirmed: true };
  it.each([
    [byLink, null, "sign-in"],
    [byMail, null, "sign-in"],
    [byLink, me, "may-accept"],
    [byLink, { isEmailConfirmed: false }, "may-accept"],
    [byMail, me, "may-accept"],
    [byMail, { isEmailConfirmed: false }, "unconfirmed"],
    [{ ...byMail, isToMe: false }, me, "other-address"],
    [{ ...byLink, isMember: true }, me, "member"],
    [{ ...byMail, isToMe: false, isMember: true }, me, "member"],
  ])("%j for %j: %s", (offer, beholder, reception) => {
    expect(receptionOf(offer, beholder)).toBe(reception);
  });
});

describe("checkAnswer", () => {
  const code = (
    offer: { state?: InvitationState; reception?: Reception; isForEmail?: boolean },
    answer: "yes" | "no",
  ) => {
    const full = { state: "pending", reception: "may-accept", isForEmail: false, ...offer } as const;
    const result = checkAnswer(full, answer);
    return result.ok ? "ok" : result.code;
  };
  it("takes both answers of somebody who may accept", () => {
    expect([code({}, "yes"), code({}, "no")]).toEqual(["ok", "ok"]);
  });
  it("takes the no of whoever holds a link, and only theirs whose address a letter went to", () => {
    const nobody = { reception: "sign-in" } as const;
    expect([code(nobody, "no"), code(nobody, "yes")]).toEqual(["ok", "sign-in"]);
    expect(code({ ...nobody, isForEmail: true }, "no")).toBe("sign-in");
  });
  it.each(["accepted", "declined", "expired", "revoked"] as const)(
    "takes no answer once it was %s",
    (state) => {
      expect([code({ state }, "yes"), code({ state }, "no")]).toEqual([`was-${state}`, `was-${state}`]);
    },
  );
  it.each(["member", "unconfirmed", "other-address"] as const)("takes none of: %s", (reception) => {
    expect([code({ reception }, "yes"), code({ reception }, "no")]).toEqual([reception, reception]);
  });
});
