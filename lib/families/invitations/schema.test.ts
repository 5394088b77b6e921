import { describe, expect, it } from "vitest";
import { newId } from "#lib/kernel/ids.ts";
import { keyInput } from "../offers/schema.ts";
import { inviteInput, resendInput } from "./schema.ts";

const [id, familyId, childId] = [newId(), newId(), newId()];
/** As the form sends it: the empty boxes say only that there were boxes. */
const form = {
  ...{ id, familyId, label: " Grandma ", by: "link", email: "", locale: "es", note: " " },
  ...{ role: "caregiver", about: "all", childIds: "", areas: ["", "growth"], endsOn: "" },
};

function codes(sent: object): Record<string, string> {
  const { error } = inviteInput.safeParse(sent);
  return Object.fromEntries((error?.issues ?? []).map(({ path, message }) => [path.join("."), message]));
}

describe("an invitation", () => {
  it("by link has no address, whatever stands in its field", () => {
    expect(inviteInput.parse({ ...form, email: "nan@example.org" })).toEqual({
      ...{ id, familyId, label: "Grandma", note: null, email: null, locale: "es" },
      part: { role: "caregiver", allChildren: true, childIds: [], areas: ["growth"], endsOn: null },
    });
  });

  it("by e-mail has the address in small letters", () => {
    const sent = { ...form, by: "email", email: " Nan@Example.org ", note: "Hello", locale: "xx" };
    expect(inviteInput.parse(sent)).toMatchObject({ email: "nan@example.org", note: "Hello" });
    expect(inviteInput.parse(sent).locale).toBeUndefined();
  });

  it("names children and a last day", () => {
    const sent = { ...form, about: "named", childIds: ["", childId], endsOn: "2030-05-01" };
    expect(inviteInput.parse(sent).part).toMatchObject({
      allChildren: false,
      childIds: [childId],
      endsOn: "2030-05-01",
    });
  });

  it.each([
    [{ label: " " }, { label: "label-missing" }],
    [{ label: "x".repeat(61) }, { label: "label-long" }],
    [{ by: "pigeon" }, { by: "by-missing" }],
    [{ by: "email" }, { email: "email-missing" }],
    [{ by: "email", email: "nan" }, { email: "email-wrong" }],
    [{ role: undefined }, { role: "role-missing" }],
    [{ endsOn: "2030-02-30" }, { endsOn: "ends-wrong" }],
    [{ note: "x".repeat(501) }, { note: "note-long" }],
    [{ familyId: "1" }, { familyId: "invalid" }],
  ])("is refused with %j", (change, expected) => {
    expect(codes({ ...form, ...change })).toEqual(expected);
  });
});

it("takes a key of 43 letters, and no other", () => {
  expect(keyInput.safeParse({ key: "k".repeat(43) }).success).toBe(true);
  for (const key of ["", "k".repeat(42), `${"k".repeat(42)}/`, undefined])
    expect(keyInput.safeParse({ key }).success).toBe(false);
});

it("takes a letter's language when it is one of ours", () => {
  expect(resendInput.parse({ familyId, invitationId: id, locale: "es" }).locale).toBe("es");
  expect(resendInput.parse({ familyId, invitationId: id }).locale).toBeUndefined();
});
