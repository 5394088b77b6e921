import { describe, expect, it } from "vitest";
import { toJson as growthToJson } from "#lib/growth/core/export-json.ts";
import type { ExportReading } from "#lib/growth/core/export-rows.ts";
import { noPlan } from "#lib/growth/core/plan.ts";
import { startingChoices } from "#lib/imports/core/choices.ts";
import { readTable } from "#lib/imports/core/read-table.ts";
import { recognise } from "#lib/imports/core/recognise.ts";
import { oneOf } from "#lib/imports/core/room-fates.ts";
import { ownNames } from "#lib/imports/core/vaccine-names.ts";
import { growthImport } from "#lib/imports/growth/core/growth-import.ts";
import { addDays, type CalendarDate } from "#lib/kernel/dates.ts";
import { listVaccines } from "#lib/vaccinations/core/catalog.ts";
import { datePrecisions, doseFlaws } from "#lib/vaccinations/core/dose-record.ts";
import { toCsv } from "#lib/vaccinations/core/export-csv.ts";
import { toJson } from "#lib/vaccinations/core/export-json.ts";
import type { ExportDose, ExportedVaccinations } from "#lib/vaccinations/core/export-rows.ts";
import { reactionKinds, reactionOnsets, reactionSeverities } from "#lib/vaccinations/core/reactions.ts";
import { bodySites, doseRoutes } from "#lib/vaccinations/core/sites.ts";
import { drawer } from "#scripts/test/drawer.ts";
import { vaccinationImport } from "./vaccination-import.ts";
import type { KnownVaccinations, VaccinationContext } from "./vaccination-row.ts";

const bornOn = "2019-02-28" as CalendarDate;
const today = "2026-07-20" as CalendarDate;
const child = { id: "11111111-1111-4111-8111-111111111111", name: '=Nora, "la grande"' };
const codes = listVaccines().flatMap(({ cvx, kind }) => (kind === "none" ? [] : [cvx]));
const pieces = [
  "=1+1",
  "+",
  "-",
  "@",
  "'",
  "''",
  '"',
  ",",
  ";",
  "\n",
  "\r\n",
  "\t",
  " ",
  "niño",
  "👶🏽",
  "N/A",
  "sep=;",
  "{",
  "[",
];

const idOf = (seed: number, place: number) =>
  `00000000-0000-4000-8000-${String(seed * 1000 + place).padStart(12, "0")}`;

function someRecord(seed: number): ExportedVaccinations {
  const { below, one } = drawer(seed);
  const text = () => Array.from({ length: 1 + below(5) }, () => one(pieces)).join("");
  const maybe = <T>(make: () => T): T | null => (below(3) === 0 ? null : make());
  const line = () => maybe(() => `${one(["A", "=", "'b", "Ñ"])}${below(99)}`);
  const doses = Array.from({ length: 20 }, (_, place): ExportDose => {
    const day = addDays(bornOn, 400 + below(2000));
    const precision = one(datePrecisions);
    const whole = `${day.slice(0, precision === "day" ? 10 : precision === "month" ? 7 : 4)}-01-01`;
    const id = idOf(seed, place);
    return {
      id,
      visitId: idOf(seed, 900 + below(6)),
      cvx: one([...codes, "999"]),
      mvx: one([null, "PMC", "SKB"]),
      product: line(),
      givenOn: whole.slice(0, 10) as CalendarDate,
      precision,
      lot: line(),
      expiresOn: maybe(() => addDays(day, below(300))),
      provider: line(),
      site: one([null, ...bodySites]),
      route: one([null, ...doseRoutes]),
      nextDueOn: maybe(() => addDays(day, 30 + below(300))),
      flaw: one([null, ...doseFlaws]),
      source: one(["clinic", "card", "memory", "file", "program"] as const),
      verifiedBy: null,
      note: maybe(text),
      origin: one([null, `nestling:${idOf(seed, 500 + place)}`, "generic:vaccine:x"]),
      reactions:
        below(4) > 0
          ? []
          : [
              {
                id: idOf(seed, 200 + place),
                doseId: id,
                kinds: [...new Set([one(reactionKinds), one(reactionKinds)])],
                onset: one(reactionOnsets),
                severity: one(reactionSeverities),
                startedOn: maybe(() => day),
                note: maybe(text),
                pictureId: null,
              },
            ],
    };
  });
  const decisions = ["MMR", "HepB"].map((vaccineGroup, place) => ({
    id: idOf(seed, 300 + place),
    kind: one(["refused", "postponed"] as const),
    vaccineGroup,
    decidedOn: addDays(bornOn, 500 + place),
    untilOn: null,
    reason: maybe(text),
  }));
  return { child, doses, decisions, profile: { calendar: "automatic", observations: [] } };
}

const empty: KnownVaccinations = { bornOn, doses: [], reactions: [], decisions: [] };

function contextOf(known: KnownVaccinations): VaccinationContext {
  return {
    children: { [child.id]: known },
    names: ownNames(),
    unknown: "999",
    isGroup: (name) => name === "MMR" || name === "HepB",
    today,
    makersOf: (text) => [text],
    isAlike: (one, other) => one === other,
    daysFor: () => null,
  };
}

function bringBack(content: string, known: KnownVaccinations) {
  const table = readTable(new TextEncoder().encode(content));
  if (!table.ok) throw new Error(`${table.code} ${JSON.stringify(table.detail)}`);
  const recognised = recognise(table.value);
  expect(recognised).toMatchObject({ source: "nestling", needs: { dateOrder: false, mapping: false } });
  const choices = startingChoices(recognised, { weightUnit: "kg", lengthUnit: "cm" }, [child]);
  const vaccinations = vaccinationImport.fates(table.value, recognised, choices, contextOf(known));
  const growth = growthImport.fates(table.value, recognised, choices, {
    children: { [child.id]: { bornOn, plan: noPlan(bornOn), known: [] } },
    today,
  });
  return { recognised, fates: oneOf([growth, vaccinations]) };
}

const originOf = ({ origin, id }: ExportDose) =>
  origin?.startsWith("nestling:") ? origin : `nestling:${id}`;

function asImported({ visitId: visit, id, verifiedBy: _, reactions: __, ...dose }: ExportDose) {
  return { ...dose, of: "dose", childId: child.id, visit, origin: originOf({ ...dose, id } as ExportDose) };
}

function knownOf({ doses, decisions }: ExportedVaccinations): KnownVaccinations {
  return {
    bornOn,
    doses: doses.map((dose) => ({ ...dose, isWithdrawn: false })),
    reactions: doses.flatMap(({ reactions }) => reactions.map((each) => ({ ...each, isWithdrawn: false }))),
    decisions: decisions.map((each) => ({ ...each, isWithdrawn: false })),
  };
}

describe("a record of vaccinations", () => {
  it("comes back from CSV to an empty record as it was, and to its own as known", () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const record = someRecord(seed);
      const { fates, recognised } = bringBack(toCsv(record), empty);
      expect(recognised.type).toBe("vaccinations");
      expect(fates.map((fate) => fate.record)).toEqual(record.doses.map(asImported));
      const again = bringBack(toCsv(record), knownOf(record));
      expect(again.fates.map(({ code }) => code)).toEqual(record.doses.map(() => "same-origin"));
    }
  });

  it("does so from JSON, with reactions and decisions", () => {
    for (let seed = 41; seed <= 80; seed += 1) {
      const record = someRecord(seed);
      const { fates } = bringBack(toJson(record), empty);
      const reactions = record.doses.flatMap((dose) =>
        dose.reactions.map(({ id: _, doseId: __, pictureId: ___, ...reaction }) => ({
          ...reaction,
          kinds: reactionKinds.filter((kind) => reaction.kinds.includes(kind)),
          of: "reaction",
          childId: child.id,
          doseOrigin: originOf(dose),
        })),
      );
      const decisions = record.decisions.map(({ id: _, ...decision }) => ({
        ...decision,
        of: "decision",
        childId: child.id,
      }));
      expect(fates.map((fate) => fate.record)).toEqual([
        ...record.doses.map(asImported),
        ...reactions,
        ...decisions,
      ]);
      const again = bringBack(toJson(record), knownOf(record));
      expect(new Set(again.fates.map(({ outcome }) => outcome))).toEqual(new Set(["known"]));
    }
  });

  it("does not bring a signature with it: a file proves none", () => {
    const [dose] = someRecord(1).doses;
    const signed = { ...dose!, source: "health_card", verifiedBy: "https://issuer.example" } as const;
    const content = toCsv({ ...someRecord(1), doses: [signed] });
    expect(content).toContain("https://issuer.example");
    const [fate] = bringBack(content, empty).fates;
    expect(fate?.record).toMatchObject({ source: "file" });
    expect(JSON.stringify(fate?.record)).not.toContain("issuer.example");
  });

  it("refuses a reaction whose dose is nowhere, and knows one that was withdrawn", () => {
    const record = someRecord(44);
    const dose = record.doses.find(({ reactions }) => reactions.length > 0)!;
    const alone = JSON.stringify({
      nestling: 1,
      ...pick(toJson({ ...record, doses: [dose], decisions: [] })),
    });
    expect(bringBack(alone, empty).fates.map(({ code }) => code)).toEqual(["dose-missing"]);
    const known = knownOf({ ...record, doses: [dose] });
    expect(bringBack(alone, known).fates.map(({ code }) => code)).toEqual(["same-reaction"]);
    const withdrawn = known.reactions.map((each) => ({ ...each, isWithdrawn: true }));
    const fates = bringBack(alone, { ...known, reactions: withdrawn }).fates;
    expect(fates.map(({ code }) => code)).toEqual(["withdrawn"]);
  });

  it("tells of reactions to doses that the record knows by what they say, and is in doubt about none", () => {
    const record = someRecord(44);
    const dose = record.doses.find(({ reactions }) => reactions.length > 0)!;
    const content = toJson({ ...record, doses: [dose], decisions: [] });
    const here = { ...dose, id: idOf(99, 1), origin: null, isWithdrawn: false };
    const fates = bringBack(content, { ...empty, doses: [here] }).fates;
    expect(fates.map(({ outcome, code }) => code ?? outcome)).toEqual(["same-dose", "new"]);
    expect(fates[1]?.record).toMatchObject({ of: "reaction", doseOrigin: `nestling:${here.id}` });
    const reactions = dose.reactions.map((each) => ({ ...each, doseId: here.id, isWithdrawn: false }));
    const again = bringBack(content, { ...empty, doses: [here], reactions }).fates;
    expect(again.map(({ code }) => code)).toEqual(["same-dose", "same-reaction"]);
    // What our own export holds was asked about when it was recorded, so no reaction's dose is left out as doubtful.
    const near = { ...here, precision: dose.precision === "day" ? "month" : "day" } as const;
    const beside = bringBack(content, { ...empty, doses: [near] }).fates;
    expect(beside.map(({ outcome, doubt }) => [outcome, doubt])).toEqual([
      ["new", undefined],
      ["new", undefined],
    ]);
  });

  it("and one of growth come in one file, too", () => {
    const record = someRecord(7);
    const reading: ExportReading = {
      ...{ id: idOf(7, 1), childId: child.id, childName: child.name, kind: "weight" as const, value: 9.5 },
      ...{ typedValue: "9.5", typedUnit: "kg", posture: null, takenOn: addDays(bornOn, 400) },
      ...{ source: "manual" as const, device: null, note: null, estimated: false },
    };
    const both = { ...JSON.parse(growthToJson([reading])), ...JSON.parse(toJson(record)) };
    const { fates, recognised } = bringBack(JSON.stringify(both), empty);
    expect(recognised.type).toBe("record");
    expect(new Set(fates.map(({ outcome }) => outcome))).toEqual(new Set(["new"]));
    const reactions = record.doses.flatMap((dose) => dose.reactions).length;
    expect(fates).toHaveLength(1 + 20 + reactions + 2);
  });
});

/** The lists beside the doses. */
function pick(json: string) {
  const { reactions } = JSON.parse(json);
  return { doses: [], reactions, decisions: [] };
}
