import { deflateRawSync, deflateSync } from "node:zlib";
import { beforeAll, describe, expect, it, vi } from "vitest";
import {
  type Issuer,
  makeClaims,
  makeIssuer,
  signBytes,
  signCard,
  toCodes,
} from "#scripts/data/health-card-signing.ts";
import { type HealthCard, isImportable } from "./health-card.ts";
import { verifyHealthCard } from "./health-card-verification.ts";

const now = new Date("2026-11-20T12:00:00Z");
const child = { family: "Sample", given: ["Mia", "Rose"], birthDate: "2024-03-14" };
const doses = [
  { cvx: "08", on: "2024-03-14", lot: "X018374", mvx: "MSD", performer: "Harbour Street Clinic" },
];

let clinic: Issuer;
let stranger: Issuer;
beforeAll(async () => {
  clinic = await makeIssuer("https://clinic.nestling.example", "Test clinic");
  stranger = await makeIssuer("https://stranger.nestling.example", "Stranger");
});

const claims = (more = {}) => ({ ...makeClaims(clinic.trusted.url, child, doses), ...more });
const card = (more = {}) => signCard(clinic, claims(more));
const verify = (text: string, trusted = [clinic.trusted], at = now) => verifyHealthCard(text, trusted, at);
const told = (result: HealthCard) =>
  result.state === "broken" ? result.why : [result.state, isImportable(result), result.issuer.name];

describe("a card of an issuer on the list", () => {
  it("is verified, and says whose it is and what was given", async () => {
    const jws = await card();
    const expected = {
      state: "verified",
      issuer: { url: "https://clinic.nestling.example", name: "Test clinic", isTest: true },
      issuedAt: new Date("2025-04-01T00:00:00Z"),
      expiresAt: null,
      patient: { names: ["Mia Rose Sample"], birthDate: "2024-03-14" },
      doses: [
        {
          cvx: "08",
          otherCodes: [],
          on: "2024-03-14",
          onText: "2024-03-14",
          lot: "X018374",
          mvx: "MSD",
          performer: "Harbour Street Clinic",
          status: "completed",
        },
      ],
      jws,
    };
    expect(await verify(jws)).toEqual(expected);
    expect(await verify(toCodes(jws)[0]!)).toEqual(expected);
    expect(await verify(toCodes(jws, 3).reverse().join("\n"))).toEqual(expected);
    expect(isImportable(await verify(jws))).toBe(true);
  });

  it("is refused once it is over, and before it began, give or take five minutes", async () => {
    const seconds = now.getTime() / 1000;
    expect(told(await verify(await card({ exp: seconds + 1 })))).toEqual(["verified", true, "Test clinic"]);
    expect(told(await verify(await card({ exp: seconds })))).toEqual(["expired", false, "Test clinic"]);
    expect(told(await verify(await card({ nbf: seconds + 300 })))).toEqual(["verified", true, "Test clinic"]);
    expect(told(await verify(await card({ nbf: seconds + 301 })))).toEqual([
      "not-yet-valid",
      false,
      "Test clinic",
    ]);
    expect(told(await verify(await card({ nbf: 1715107763.677 })))).toEqual([
      "verified",
      true,
      "Test clinic",
    ]);
  });

  it("is broken by one changed letter", async () => {
    const [head = "", , signature = ""] = (await card()).split(".");
    const other = deflateRawSync(JSON.stringify(claims()).replace("2024-03-14", "2024-03-15"));
    expect(told(await verify([head, other.toString("base64url"), signature].join(".")))).toBe("signature");
    const [, body = "", end = ""] = (await card()).split(".");
    const turned = Buffer.from(end, "base64url").map((byte, at) => (at === 40 ? byte ^ 1 : byte));
    expect(told(await verify([head, body, Buffer.from(turned).toString("base64url")].join(".")))).toBe(
      "signature",
    );
  });

  it("is broken where another key signed it under this one's name", async () => {
    const forged = await signCard({ kid: clinic.kid, secret: stranger.secret }, claims());
    expect(told(await verify(forged))).toBe("signature");
  });
});

describe("a card nobody can vouch for", () => {
  it("comes from an issuer that is not on the list", async () => {
    const jws = await signCard(stranger, makeClaims(stranger.trusted.url, child, doses));
    const result = await verify(jws);
    expect(result).toMatchObject({ state: "unknown-issuer", doubt: "issuer" });
    expect(told(result)).toEqual(["unknown-issuer", true, null]);
    expect(told(await verify(jws, [stranger.trusted]))).toEqual(["verified", true, "Stranger"]);
  });

  it("claims an issuer on the list, with a key that is not its own", async () => {
    const result = await verify(await signCard(stranger, claims()));
    expect(result).toMatchObject({ state: "unknown-issuer", doubt: "key" });
    expect(told(result)).toEqual(["unknown-issuer", true, null]);
    // Nor does it help that the key is another issuer's on the list.
    expect(
      await verify(await signCard(stranger, claims()), [clinic.trusted, stranger.trusted]),
    ).toMatchObject({
      doubt: "key",
    });
  });

  it("names its key by a name the list uses, but not by its thumbprint", async () => {
    const named = { ...clinic.trusted, keys: [{ ...clinic.trusted.keys[0]!, kid: "key-1" }] };
    const jws = await signCard({ kid: "key-1", secret: clinic.secret }, claims());
    expect(await verify(jws, [named])).toMatchObject({ state: "unknown-issuer", doubt: "key" });
  });

  it("is over when it says so itself", async () => {
    const past = { ...makeClaims(stranger.trusted.url, child, doses), exp: 1_700_000_000 };
    expect(told(await verify(await signCard(stranger, past)))).toEqual(["expired", false, null]);
  });

  it("is read where a page may not check signatures", async () => {
    const jws = await card();
    vi.stubGlobal("crypto", {});
    const result = await verify(jws).finally(() => vi.unstubAllGlobals());
    expect(result).toMatchObject({ state: "unknown-issuer", doubt: "cannot-check" });
  });
});

describe("what is no card", () => {
  it("has one outcome, however it is malformed", async () => {
    const bytes = (text: string) => deflateRawSync(Buffer.from(text));
    const packed = bytes(JSON.stringify(claims()));
    const subject = (fhirBundle: unknown) => ({
      vc: { type: claims().vc.type, credentialSubject: { fhirBundle } },
    });
    const two = claims().vc.credentialSubject.fhirBundle.entry.flatMap((one) => [one, one]);
    const all = await Promise.all([
      "",
      "hello",
      "shc:/123",
      "shc:/0/2/5676",
      "shc:/3/2/5676",
      `shc:/${"99".repeat(50)}`,
      "{}",
      '{"verifiableCredential":[]}',
      '{"verifiableCredential":[1]}',
      "a.b.c",
      toCodes(await card(), 2)[0]!,
      [await card(), await card()].join("\n"),
      (await card()).slice(0, -3),
      `${await card()}.more`,
      signBytes(clinic, packed, { alg: "none", zip: "DEF", kid: clinic.kid }),
      signBytes(clinic, packed, { alg: "ES256", kid: clinic.kid }),
      signBytes(clinic, packed, { alg: "ES256", zip: "DEF" }),
      signBytes(clinic, Buffer.from("[]"), [] as object),
      signBytes(clinic, Buffer.from(JSON.stringify(claims()))),
      signBytes(clinic, deflateSync(JSON.stringify(claims()))),
      signBytes(clinic, packed.subarray(0, -5)),
      signBytes(clinic, Buffer.concat([packed, Buffer.from("more")])),
      signBytes(clinic, bytes("null")),
      signBytes(clinic, bytes("[1]")),
      signBytes(clinic, deflateRawSync(Buffer.from([0x22, 0xff, 0x22]))),
      card({ iss: undefined }),
      card({ iss: "http://clinic.nestling.example" }),
      card({ iss: "https://clinic.nestling.example/\u202e" }),
      card({ nbf: "2025" }),
      card({ exp: 1e300 }),
      card({ vc: null }),
      card({ vc: { ...claims().vc, type: ["VerifiableCredential"] } }),
      card(subject(null)),
      card(subject({ resourceType: "Bundle" })),
      card(subject({ resourceType: "Bundle", entry: [] })),
      card(subject({ resourceType: "Bundle", entry: two })),
    ]);
    for (const text of all) expect(told(await verify(text)), text.slice(0, 60)).toBe("malformed");
  });

  it("is too large: as text, in parts, or once inflated", async () => {
    expect(told(await verify("5".repeat(500_000)))).toBe("too-large");
    const bomb = deflateRawSync(Buffer.alloc(20_000_000, " "), { level: 9 });
    const jws = await signBytes(clinic, bomb);
    expect(jws.length).toBeLessThan(400_000);
    const before = process.memoryUsage().arrayBuffers;
    expect(told(await verify(jws))).toBe("too-large");
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10_000_000);
  });
});
