import { z } from "zod";
import { isId } from "#lib/kernel/ids.ts";
import { type Choices, LEAVE_OUT } from "./core/choices.ts";
import { FIELDS, type Field, type Mapping } from "./core/source.ts";

const id = z.string("invalid").refine(isId, "invalid");

/** One's own import. */
export const importInput = z.object({ familyId: id, importId: id });

/** So many children of a file are asked about; those beyond are left undecided. */
export const mostChildren = 40;

/** So many names of vaccines are asked about at once; the next come once these are answered. */
export const mostNames = 40;

const field = z.enum(FIELDS);
const years = z.string().regex(/^(?:automatic|\d{4}|\d{4}-\d{4})$/);

/**
 * What a person says of their file: `column-3` what the fourth column holds ("" for nothing), `child-0` who the first child of the
 * file is here, `name-0` what the first name asked about means. What the form leaves out stays as it was.
 */
export const chooseInput = z
  .looseObject({
    familyId: id,
    importId: id,
    dateOrder: z.enum(["ymd", "dmy", "mdy"]).optional().catch(undefined),
    weightUnit: z.enum(["kg", "g", "lb", "oz"]).optional().catch(undefined),
    lengthUnit: z.enum(["cm", "in"]).optional().catch(undefined),
    asksDoubtful: z.literal("yes").optional().catch(undefined),
    doubtful: z.literal("yes").optional().catch(undefined),
    years: years.optional().catch(undefined),
    sleep: z.enum(["ends", "begins"]).optional().catch(undefined),
  })
  .transform(({ familyId, importId, dateOrder, weightUnit, lengthUnit, years, sleep, ...rest }, check) => ({
    familyId,
    importId,
    said: {
      ...(dateOrder && { dateOrder }),
      ...(weightUnit && { weightUnit }),
      ...(lengthUnit && { lengthUnit }),
      ...(years && { years }),
      ...(sleep && { sleep }),
      ...(rest.asksDoubtful && { doubtful: rest.doubtful === "yes" }),
    },
    mapping: readMapping(rest, check),
    children: readChildren(rest),
    names: new Map(numbered(rest, "name")),
  }));

export type Chosen = z.output<typeof chooseInput>;

/** The columns' fields; undefined when the form did not ask. A field that two columns were given is refused at the second. */
function readMapping(rest: Record<string, unknown>, check: z.core.$RefinementCtx): Mapping | undefined {
  const columns = numbered(rest, "column");
  if (columns.length === 0) return undefined;
  const mapping: Partial<Record<Field, number>> = {};
  for (const [column, value] of columns) {
    const read = field.safeParse(value);
    if (!read.success) continue;
    if (mapping[read.data] !== undefined)
      check.addIssue({ code: "custom", path: [`column-${column}`], message: "column-twice" });
    mapping[read.data] ??= column;
  }
  return mapping;
}

/** By the child's place in the file: an id, "leave-out", or "" for not decided. */
function readChildren(rest: Record<string, unknown>): ReadonlyMap<number, string> {
  const read = numbered(rest, "child").map(
    ([place, value]) => [place, value === LEAVE_OUT || isId(value) ? value : ""] as const,
  );
  return new Map(read);
}

function numbered(rest: Record<string, unknown>, name: string): (readonly [number, string])[] {
  return Object.entries(rest).flatMap(([key, value]) => {
    const place = new RegExp(`^${name}-(\\d{1,5})$`).exec(key)?.[1];
    return place !== undefined && typeof value === "string" ? [[Number(place), value] as const] : [];
  });
}

const column = z.int().min(0).max(199);

/** What is kept of a person's choices. */
export const storedChoices: z.ZodType<Partial<Choices>> = z.object({
  mapping: z.partialRecord(field, column).optional(),
  dateOrder: z.enum(["ymd", "dmy", "mdy"]).optional(),
  weightUnit: z.enum(["kg", "g", "lb", "oz"]).optional(),
  lengthUnit: z.enum(["cm", "in"]).optional(),
  children: z.record(z.string(), z.string()).optional(),
  vaccines: z.record(z.string(), z.string()).optional(),
  places: z.record(z.string(), z.string()).optional(),
  years: years.optional(),
  sleep: z.enum(["ends", "begins"]).optional(),
  doubtful: z.boolean().optional(),
}) as never;
