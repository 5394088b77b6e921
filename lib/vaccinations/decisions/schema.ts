import { z } from "zod";
import { parseCalendarDate } from "#lib/kernel/dates.ts";
import { isId } from "#lib/kernel/ids.ts";
import { isVaccineGroup } from "../core/vaccine-groups.ts";

const id = z.string("invalid").refine(isId, "invalid");

/** That what a vaccine group offers is refused, or postponed until a day or without one; the form brings the decision's id. */
export const decideInput = z
  .object({
    childId: id,
    decisionId: id,
    group: z.string("group-missing").refine(isVaccineGroup, "group-missing"),
    kind: z.enum(["refused", "postponed"]).catch("postponed"),
    decidedOn: z.string("date-missing").min(1, "date-missing"),
    untilOn: z.string().optional(),
    reason: z.string().trim().max(2000, "reason-long").optional(),
  })
  .transform(({ decidedOn: typedDay, untilOn: typedUntil, reason, ...decision }, check) => {
    const decidedOn = parseCalendarDate(typedDay);
    if (!decidedOn) check.addIssue({ code: "custom", path: ["decidedOn"], message: "date-wrong" });
    const until = decision.kind === "postponed" ? (typedUntil ?? "") : "";
    const untilOn = until === "" ? null : parseCalendarDate(until);
    if (until !== "" && !untilOn)
      check.addIssue({ code: "custom", path: ["untilOn"], message: "date-wrong" });
    return decidedOn ? { ...decision, decidedOn, untilOn, reason: reason || null } : z.NEVER;
  });

export const decisionOnlyInput = z.object({ childId: id, decisionId: id });

export type SentDecision = z.output<typeof decideInput>;
