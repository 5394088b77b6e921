import { z } from "zod";
import { apiDoor, childApiDoor } from "#lib/access/api.ts";
import { can, type Permission, storing } from "#lib/access/core/roles.ts";
import { ok } from "#lib/kernel/result.ts";
import type { ChildView } from "./core/child.ts";
import { getChild, listChildren } from "./queries.ts";

const child = z
  .object({
    id: z.uuid(),
    name: z.string(),
    bornOn: z.iso.date(),
    sex: z.enum(["male", "female", "other"]),
    referenceSex: z.enum(["male", "female"]).nullable(),
    gestationDays: z
      .int()
      .nullable()
      .meta({ description: "The length of the pregnancy in days, where it is known." }),
    birth: z
      .object({
        weightKg: z.number().nullable(),
        lengthCm: z.number().nullable(),
        headCm: z.number().nullable(),
      })
      .nullable()
      .meta({
        description: "What was measured at birth, for a key with growth:read. It is not among the readings.",
      }),
    timeZone: z.string().meta({ description: "The family's: its days are counted in it." }),
    isArchived: z.boolean(),
    family: z.object({ id: z.uuid(), name: z.string() }),
    may: z.array(z.string()).meta({ description: "Which of the key's scopes hold for this child." }),
    links: z.object({
      readings: z.string(),
      summary: z.string(),
      doses: z.string(),
      forecast: z.string(),
      entries: z.string(),
      days: z.string(),
    }),
  })
  .meta({ id: "Child" });

const children = z.object({ children: z.array(child) }).meta({ id: "Children" });

function toChild(view: ChildView, scopes: readonly string[]): z.input<typeof child> {
  const { id, name, bornOn, sex, referenceSex, gestationDays, timeZone, isArchived } = view;
  const may = (scope: string) =>
    can(view, scope as Permission) && (view.consented || !storing.includes(scope as Permission));
  const [growth, vaccinations, diary] = ["growth", "vaccinations", "diary"].map(
    (area) => `/api/v1/children/${id}/${area}`,
  );
  return {
    ...{ id, name, bornOn, sex, referenceSex, gestationDays, timeZone, isArchived },
    birth: scopes.includes("growth:read") && may("growth:read") ? toBirth(view) : null,
    family: { id: view.familyId, name: view.familyName },
    may: scopes.filter(may),
    links: {
      readings: `${growth}/readings`,
      summary: `${growth}/summary`,
      doses: `${vaccinations}/doses`,
      forecast: `${vaccinations}/forecast`,
      entries: `${diary}/entries`,
      days: `${diary}/days`,
    },
  };
}

function toBirth({ birthWeightKg, birthLengthCm, birthHeadCm }: ChildView) {
  return { weightKg: birthWeightKg, lengthCm: birthLengthCm, headCm: birthHeadCm };
}

export const doors = [
  apiDoor({
    name: "listChildren",
    method: "GET",
    path: "/v1/children",
    summary: "The children the key's person may see",
    needs: "child:read",
    room: "families",
    output: children,
    run: async (db, _call, { token }) =>
      ok({ body: { children: (await listChildren(db)).map((view) => toChild(view, token.scopes)) } }),
  }),
  childApiDoor({
    name: "getChild",
    method: "GET",
    path: "/v1/children/{childId}",
    summary: "A child",
    needs: "child:read",
    room: "families",
    output: child,
    run: async (db, { params }, { token }) =>
      ok({ body: toChild(await getChild(db, params.childId), token.scopes) }),
  }),
];
