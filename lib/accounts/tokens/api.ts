import { z } from "zod";
import { apiDoor } from "#lib/access/api.ts";
import { ok } from "#lib/kernel/result.ts";

const whoAmI = z
  .object({
    person: z.object({
      id: z.uuid(),
      name: z.string(),
      locale: z.string(),
      timeZone: z.string(),
      units: z.object({ weight: z.enum(["kg", "g", "lb"]), length: z.enum(["cm", "in", "ft"]) }),
    }),
    key: z.object({ id: z.uuid(), name: z.string(), scopes: z.array(z.string()) }),
    links: z.object({ children: z.string(), document: z.string() }),
  })
  .meta({ id: "WhoAmI" });

export const doors = [
  apiDoor({
    name: "whoAmI",
    method: "GET",
    path: "/v1",
    summary: "Whose key this is, and what it may do",
    needs: "child:read",
    room: "accounts",
    output: whoAmI,
    run: async (_db, _call, { me, token }) =>
      ok({
        body: {
          person: {
            id: me.id,
            name: me.name,
            locale: me.locale,
            timeZone: me.timeZone,
            units: { weight: me.weightUnit, length: me.lengthUnit },
          },
          key: { id: token.id, name: token.name, scopes: [...token.scopes] },
          links: { children: "/api/v1/children", document: "/api/v1/openapi.json" },
        },
      }),
  }),
];
