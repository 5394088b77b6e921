import { describe, expect, it } from "vitest";
import { z } from "zod";
import { ok } from "#lib/kernel/result.ts";
import { faultsIn, listOperations } from "#scripts/test/open-api.ts";
import { apiDoor, childApiDoor } from "./api.ts";
import { toDocument } from "./api-document.ts";

const thing = z.object({ id: z.uuid(), note: z.string().nullable() }).meta({ id: "Thing" });

const doors = [
  apiDoor({
    ...{ name: "listThings", method: "GET", path: "/v1/things", summary: "Things" },
    ...{ needs: "child:read", room: "growth" },
    query: z.strictObject({ limit: z.coerce.number().int().max(5).default(3) }),
    output: z.object({ things: z.array(thing) }),
    run: async () => ok({ body: { things: [] } }),
  }),
  childApiDoor({
    ...{ name: "addThing", method: "POST", path: "/v1/children/{childId}/things", summary: "Add one" },
    ...{ needs: "growth:record", room: "growth", takesKey: true, statuses: [201, 200] },
    body: z.strictObject({ note: z.string().optional() }),
    output: thing,
    run: async (_db, { params, body }) => ok({ body: { id: params.childId, note: body.note ?? null } }),
  }),
] as const;

describe("toDocument", () => {
  const document = toDocument(doors) as { components?: { schemas?: object } };

  it("keeps to OpenAPI 3.1", () => {
    expect(faultsIn(document)).toEqual([]);
  });

  it("describes each door by its schemas", () => {
    const [list, add] = listOperations(document).map(({ operation }) => operation);
    expect(list.parameters).toEqual([
      {
        name: "limit",
        in: "query",
        required: false,
        schema: { default: 3, type: "integer", maximum: 5, minimum: expect.any(Number) },
      },
    ]);
    expect(add.parameters.map((each: { name: string }) => each.name)).toEqual(["childId", "Idempotency-Key"]);
    expect(Object.keys(add.responses)).toEqual([
      "200",
      "201",
      "400",
      "401",
      "403",
      "404",
      "409",
      "413",
      "415",
      "422",
      "429",
    ]);
    expect(add.responses[201].content["application/json"].schema).toEqual({
      $ref: "#/components/schemas/Thing",
    });
    expect(add.security).toEqual([{ key: ["growth:record"] }]);
    expect(Object.keys(document.components?.schemas ?? {})).toEqual(["Thing", "Problem"]);
  });

  it("is refused where two schemas have one name", () => {
    const other = z.object({ size: z.number() }).meta({ id: "Thing" });
    const twice = { ...doors[0], output: other, path: "/v1/others", name: "others" };
    expect(() => toDocument([...doors, twice])).toThrow();
  });
});

describe("faultsIn", () => {
  it("finds what is broken", () => {
    const broken = structuredClone(toDocument(doors)) as never as {
      paths: Record<string, Record<string, object>>;
    };
    Object.assign(broken.paths["/v1/things"]!.get!, {
      operationId: "addThing",
      parameters: [{ name: "x", in: "path", schema: {} }],
      responses: { 200: {}, 900: { $ref: "#/components/responses/None" } },
    });
    expect(faultsIn(broken)).toEqual([
      "an operationId stands twice",
      "#/components/responses/None leads nowhere",
      "get /v1/things: parameters do not match the path",
      "get /v1/things: a path parameter is not required",
      "get /v1/things: 200 has no description",
      "get /v1/things: 900 is no status",
      "get /v1/things: 900 has no description",
    ]);
  });
});
