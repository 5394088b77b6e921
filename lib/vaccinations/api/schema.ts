import { z } from "zod";
import { asStored, howManyNew, nextCursor } from "#lib/access/api-answers.ts";
import { parseCalendarDate } from "#lib/kernel/dates.ts";
import { isId } from "#lib/kernel/ids.ts";
import type { DoseCondition } from "../core/assessment.ts";
import { datePrecisions, doseFlaws } from "../core/dose-record.ts";
import { reactionKinds, reactionOnsets, reactionSeverities } from "../core/reactions.ts";
import { bodySites, doseRoutes } from "../core/sites.ts";

const day = z.iso.date("date-wrong").refine((text) => parseCalendarDate(text) !== null, "date-wrong");
const cvx = z
  .string("cvx-wrong")
  .regex(/^\d{1,3}$/, "cvx-wrong")
  .meta({
    description:
      "CDC's code of the vaccine, as /v1/vaccines finds it; 999 for one nobody can name, with what is known in `product`.",
  });
const product = z
  .string("product-long")
  .trim()
  .max(200, "product-long")
  .meta({ description: "The trade name." });
const mvx = z
  .string("mvx-wrong")
  .trim()
  .max(4, "mvx-wrong")
  .meta({ description: "CDC's code of the manufacturer." });
const precision = z.enum(datePrecisions as ["day", ...("month" | "year")[]], "precision-wrong").meta({
  description: "How much of givenOn is known; of a month or year its first day is kept.",
});
const line = (most: number, code: string) => z.string(code).trim().max(most, code);
const lot = line(60, "lot-long");
const provider = line(200, "provider-long").meta({ description: "The clinic or person who gave it." });
const note = line(2000, "note-long");
const site = z.enum(bodySites, "site-wrong");
const route = z.enum(doseRoutes, "route-wrong");
const flaw = z.enum(doseFlaws as [DoseCondition, ...DoseCondition[]], "flaw-wrong").meta({
  description: "Why the dose cannot count, as the family knows it.",
});
const source = z.enum(["clinic", "card", "memory", "program"], "dose-source-wrong");
const confirm = z
  .array(z.string("confirm-wrong").regex(/^\w{1,20}:[\w-]{1,40}$/, "confirm-wrong"), "confirm-wrong")
  .max(10, "confirm-wrong")
  .meta({ description: "Ids of questions that were asked of this dose, and whose answer is yes." });

export const newDose = z
  .strictObject({
    id: z.uuid("id-wrong").refine(isId, "id-wrong").optional().meta({
      description: "Yours, in lower case, if you like: sent again with the same id, it is stored once.",
    }),
    cvx,
    givenOn: day,
    precision: precision.optional().meta({ description: "Left out: day." }),
    product: product.optional(),
    mvx: mvx.optional(),
    lot: lot.optional(),
    expiresOn: day.optional().meta({ description: "The last day of the batch." }),
    provider: provider.optional(),
    site: site.optional(),
    route: route.optional(),
    nextDueOn: day.optional().meta({ description: "When the clinic said the next one is due." }),
    flaw: flaw.optional(),
    source: source.optional().meta({ description: "Left out: program." }),
    note: note.optional(),
    confirm: confirm.optional(),
  })
  .meta({ id: "NewDose" });

export const mostAtOnce = 100;

/** One dose, or several that are stored together or not at all. */
export const newDoses = z.union([
  newDose,
  z.strictObject({
    doses: z.array(newDose, "doses-none").min(1, "doses-none").max(mostAtOnce, "doses-many"),
  }),
]);

/** What is to be put right of a dose; what is left out stays as it is. */
export const dosePatch = z
  .strictObject({
    cvx: cvx.optional(),
    givenOn: day.optional(),
    precision: precision.optional(),
    product: product.nullable().optional(),
    mvx: mvx.nullable().optional(),
    lot: lot.nullable().optional(),
    expiresOn: day.nullable().optional(),
    provider: provider.nullable().optional(),
    site: site.nullable().optional(),
    route: route.nullable().optional(),
    nextDueOn: day.nullable().optional(),
    flaw: flaw.nullable().optional(),
    source: source.optional(),
    note: note.nullable().optional(),
    confirm: confirm.optional(),
  })
  .meta({ id: "DosePatch" });

export const dosesQuery = z.strictObject({
  cvx: cvx.optional(),
  from: day.optional().meta({ description: "The first day, itself among them." }),
  to: day.optional().meta({ description: "The last day, itself among them." }),
  limit: z.coerce
    .number("limit-wrong")
    .int("limit-wrong")
    .min(1, "limit-wrong")
    .max(500, "limit-wrong")
    .default(100),
  cursor: z.string().max(60, "cursor-wrong").optional().meta({ description: "`next` of the page before." }),
});

const reaction = z.object({
  id: z.uuid(),
  kinds: z.array(z.enum(reactionKinds)),
  onset: z.enum(reactionOnsets),
  severity: z.enum(reactionSeverities),
  startedOn: z.iso.date().nullable(),
  note: z.string().nullable(),
});

export const dose = z
  .object({
    id: z.uuid(),
    childId: z.uuid(),
    visitId: z.uuid().meta({ description: "The same for doses given together." }),
    cvx,
    vaccine: z.string().meta({ description: "Its name, in the language of Accept-Language." }),
    product: z.string().nullable(),
    mvx: z.string().nullable(),
    givenOn: z.iso.date(),
    precision,
    lot: z.string().nullable(),
    expiresOn: z.iso.date().nullable(),
    provider: z.string().nullable(),
    site: z.string().nullable(),
    route: z.string().nullable(),
    nextDueOn: z.iso.date().nullable(),
    flaw: flaw.nullable(),
    source: z.enum(["clinic", "card", "memory", "health_card", "file", "program"]),
    verifiedBy: z
      .string()
      .nullable()
      .meta({ description: "The issuer of a health card whose signature was checked." }),
    note: z.string().nullable(),
    recordedBy: z.string().nullable(),
    reactions: z.array(reaction),
    isWithdrawn: z.boolean(),
  })
  .meta({ id: "Dose" });

export const doses = z
  .object({
    doses: z.array(dose),
    next: nextCursor,
  })
  .meta({ id: "Doses" });

export const recordedDoses = z
  .object({
    recorded: howManyNew,
    doses: asStored(dose),
  })
  .meta({ id: "RecordedDoses" });

export type NewDoseSent = z.output<typeof newDose>;
export type DosePatch = z.output<typeof dosePatch>;

const doseStatus = z.enum(["valid", "not-valid", "extraneous", "sub-standard"]).meta({
  description: "extraneous: it was not needed; sub-standard: something was wrong with the dose itself.",
});

const reason = z
  .object({
    code: z.string().meta({
      description:
        "too-young, too-old, too-soon, vaccine-conflict, wrong-vaccine, vaccine-age, inadvertent, series-complete, grace-period (it counts although early), partial, expired, recalled, spoiled.",
    }),
    earliest: z.iso.date().nullable().meta({ description: "It would count from this day." }),
    latest: z.iso.date().nullable().meta({ description: "It would have counted before this day." }),
    afterDoseId: z.uuid().nullable().meta({ description: "The dose the day is counted from." }),
  })
  .meta({ id: "DoseReason" });

const verdict = z
  .object({
    doseId: z.uuid(),
    group: z.string(),
    status: doseStatus,
    reasons: z.array(reason),
    antigens: z.array(
      z.object({
        antigen: z.string(),
        status: doseStatus,
        targetDose: z.int().nullable(),
        reasons: z.array(reason),
      }),
    ),
  })
  .meta({ id: "DoseVerdict", description: "One a dose and vaccine group. Information, not a diagnosis." });

const bound = z
  .object({
    by: z.enum(["age", "interval", "conflict", "season", "last-dose"]),
    antigen: z.string(),
    afterDoseId: z.uuid().nullable(),
  })
  .nullable();

const group = z
  .object({
    group: z.string().meta({ description: "CDSi's name of the vaccine group: HepB, DTaP/Tdap/Td." }),
    name: z.string().meta({ description: "What it is against, in the language of Accept-Language." }),
    antigens: z.array(z.string()),
    status: z.enum(["not-complete", "complete", "aged-out", "immune", "contraindicated", "not-recommended"]),
    doseNumber: z
      .int()
      .nullable()
      .meta({ description: "The number of the next dose; null where none is forecast." }),
    totalDoses: z.int().nullable(),
    earliest: z.iso.date().nullable(),
    recommended: z.iso.date().nullable(),
    pastDue: z.iso.date().nullable().meta({ description: "The last day in time." }),
    vaccines: z.array(z.object({ cvx, name: z.string() })).meta({
      description: "The vaccines the schedule names for the next dose; none where any usual one will do.",
    }),
    series: z.string(),
    why: z.object({
      earliest: bound,
      recommended: bound,
      pastDue: bound,
      observations: z
        .array(z.string())
        .meta({ description: "CDSi codes that make immune or contraindicated." }),
      agedOutOn: z.iso.date().nullable(),
      seasonEndedOn: z.iso.date().nullable(),
    }),
    decision: z
      .object({ kind: z.enum(["refused", "postponed"]), untilOn: z.iso.date().nullable() })
      .nullable()
      .meta({ description: "What the family decided about it; the forecast is the rules' all the same." }),
  })
  .meta({ id: "GroupForecast" });

export const forecast = z
  .object({
    childId: z.uuid(),
    asOf: z.iso.date(),
    rules: z.string(),
    groups: z.array(group),
    verdicts: z.array(verdict),
  })
  .meta({
    id: "VaccinationForecast",
    description: "By CDC's schedule for the United States. Information, not a diagnosis: the clinic decides.",
  });

export const vaccinesQuery = z.strictObject({
  q: z.string("q-missing").trim().min(1, "q-missing").max(100, "q-long").meta({
    description: "A name, trade name, abbreviation, disease or CVX code, in English or Spanish.",
  }),
  limit: z.coerce.number("limit-few").int("limit-few").min(1, "limit-few").max(50, "limit-few").default(12),
});

export const vaccines = z
  .object({
    vaccines: z.array(
      z.object({
        cvx,
        name: z.string(),
        short: z.string().meta({ description: "What CDC calls it." }),
        product: z.string().nullable().meta({ description: "The trade name that was asked for." }),
        tradeNames: z.array(z.string()),
        antigens: z.array(z.string()),
        protectsAgainst: z.array(z.string()),
        current: z.boolean().meta({ description: "Whether it is given today." }),
        unspecified: z
          .boolean()
          .meta({ description: "A kind that is not known: for what older records leave open." }),
      }),
    ),
  })
  .meta({ id: "Vaccines" });
