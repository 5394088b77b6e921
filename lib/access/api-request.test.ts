import { describe, expect, it } from "vitest";
import { z } from "zod";
import { newId } from "#lib/kernel/ids.ts";
import { ok } from "#lib/kernel/result.ts";
import { childApiDoor } from "./api.ts";
import { mostBodyBytes, readCall } from "./api-request.ts";

const one = z.strictObject({
  kind: z.enum(["a", "b"], "kind-wrong"),
  value: z.number("value-wrong"),
  note: z.string().optional(),
});

const door = childApiDoor({
  ...{ name: "x", method: "POST", path: "/v1/children/{childId}/x", summary: "x" },
  ...{ needs: "growth:record", room: "growth", takesKey: true },
  query: z.strictObject({ limit: z.coerce.number("limit-wrong").optional() }),
  body: z.union([one, z.strictObject({ all: z.array(one).max(2, "too-long") })]),
  output: z.object({}),
  run: async () => ok({ body: {} }),
});

const childId = newId();
const json = { "content-type": "application/json" };

function send(body: BodyInit, headers: Record<string, string> = json, query = "") {
  const request = new Request(`http://here/api/v1/children/${childId}/x${query}`, {
    method: "POST",
    body,
    headers,
  });
  return readCall(request, door, { childId });
}

const sendJson = (value: unknown) => send(JSON.stringify(value));

describe("readCall", () => {
  it("reads what was sent", async () => {
    const read = await send(
      '{"kind":"a","value":7.3}',
      { ...json, "idempotency-key": "scale-7" },
      "?limit=5",
    );
    expect(read).toEqual({
      ok: true,
      value: {
        params: { childId },
        query: { limit: 5 },
        body: { kind: "a", value: 7.3 },
        idempotencyKey: "scale-7",
      },
    });
    for (const type of ["application/json; charset=utf-8", "application/vnd.x+json", "Application/JSON"])
      expect(await send('{"kind":"a","value":7.3}', { "content-type": type })).toMatchObject({ ok: true });
  });

  it("refuses what is no JSON object", async () => {
    const odd = ["", "{", "null", "[]", '"x"', "7", "[".repeat(100_000), '{"a":1}x'];
    for (const body of odd) expect(await send(body), body.slice(0, 20)).toMatchObject({ code: "malformed" });
    const latin = Uint8Array.from([0x7b, 0x22, 0xe9, 0x22, 0x3a, 0x31, 0x7d]);
    expect(await send(latin)).toMatchObject({ code: "malformed" });
    for (const type of ["text/plain", "multipart/form-data; boundary=x", "application/x-www-form-urlencoded"])
      expect(await send("{}", { "content-type": type })).toMatchObject({ code: "not-json" });
  });

  it("reads no more than it has to of a body that is too large", async () => {
    expect(await send(`{"note":"${"x".repeat(mostBodyBytes)}"}`)).toMatchObject({ code: "too-large" });
    expect(await send("{}", { ...json, "content-length": "9999999" })).toMatchObject({ code: "too-large" });
  });

  it("names what is wrong by its field, in the shape that was meant", async () => {
    const fields = async (value: unknown) => {
      const read = await sendJson(value);
      return read.ok ? null : read.fields;
    };
    expect(await fields({ kind: "c", value: "7" })).toEqual({ kind: "kind-wrong", value: "value-wrong" });
    expect(await fields({ kind: "a", value: 7, nots: "x" })).toEqual({ nots: "unknown-field" });
    expect(await fields({ all: [{ kind: "a", value: 7 }, { kind: "a" }] })).toEqual({
      "all.1.value": "value-wrong",
    });
    expect(await fields({ all: [{}, {}, {}] })).toMatchObject({ all: "too-long" });
    expect(await fields({ kind: "a", value: 7, note: 5 })).toEqual({ note: "field-wrong" });
    const query = await send('{"kind":"a","value":7}', json, "?limit=x&page=2");
    expect(query).toMatchObject({ fields: { limit: "limit-wrong", page: "unknown-field" } });
  });

  it("keeps nothing a text cannot hold, nor a number that is none", async () => {
    const read = await send('{"kind":"a","value":1,"note":"a\\u0000b\\ud800"}');
    expect(read).toMatchObject({ value: { body: { note: "ab\ufffd" } } });
    expect(await send('{"kind":"a","value":1e999}')).toMatchObject({ fields: { value: "value-wrong" } });
    expect(await send('{"kind":"a","value":1,"__proto__":{"note":"x"}}')).toMatchObject({ ok: false });
  });

  it("names fields that are called like the parts of every object", async () => {
    const read = await send('{"kind":"a","value":1,"__proto__":{},"constructor":1}');
    expect(Object.entries(read.ok ? {} : (read.fields ?? {}))).toEqual([
      ["__proto__", "unknown-field"],
      ["constructor", "unknown-field"],
    ]);
  });

  it("refuses a query that says a thing twice", async () => {
    const read = await send('{"kind":"a","value":7}', json, "?limit=1e2&limit=3");
    expect(read).toMatchObject({ code: "invalid", fields: { limit: "given-twice" } });
  });

  it("refuses an Idempotency-Key that is too long, since two may begin alike", async () => {
    const withKey = (length: number) =>
      send('{"kind":"a","value":7}', { ...json, "idempotency-key": "k".repeat(length) });
    expect(await withKey(201)).toMatchObject({ code: "invalid", fields: { "Idempotency-Key": "key-long" } });
    expect(await withKey(200)).toMatchObject({ ok: true, value: { idempotencyKey: "k".repeat(200) } });
  });
});
