import { describe, expect, it } from "vitest";
import { noPlan } from "#lib/growth/core/plan.ts";
import { type Choices, startingChoices } from "#lib/imports/core/choices.ts";
import { readTable } from "#lib/imports/core/read-table.ts";
import { recognise } from "#lib/imports/core/recognise.ts";
import { oneOf } from "#lib/imports/core/room-fates.ts";
import { vaccineNames } from "#lib/imports/core/vaccine-names.ts";
import { growthImport } from "#lib/imports/growth/core/growth-import.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { indexVaccines } from "#lib/vaccinations/core/catalog-index.ts";
import en from "#messages/en/vaccines.json" with { type: "json" };
import es from "#messages/es/vaccines.json" with { type: "json" };
import { namesToAsk } from "./asked-vaccines.ts";
import { vaccinationImport } from "./vaccination-import.ts";
import type { KnownVaccinations, VaccinationContext } from "./vaccination-row.ts";

const names = vaccineNames(indexVaccines([en, es]));
const bornOn = "2024-01-15" as CalendarDate;
const today = "2026-07-20" as CalendarDate;
const nora = "11111111-1111-4111-8111-111111111111";

const contextOf = (known: Partial<KnownVaccinations> = {}): VaccinationContext => ({
  children: { [nora]: { bornOn, doses: [], reactions: [], decisions: [], ...known } },
  names,
  unknown: "999",
  isGroup: () => true,
  today,
  makersOf: (text) => (/sanofi|^PMC$/i.test(text) ? ["PMC"] : []),
  isAlike: (one, other) => one === other,
  daysFor: () => null,
});

function bring(text: string, more: Partial<Choices> = {}, context = contextOf()) {
  const table = readTable(new TextEncoder().encode(text));
  if (!table.ok) throw new Error(table.code);
  const recognised = recognise(table.value);
  const own = { weightUnit: "kg", lengthUnit: "cm" } as const;
  const start = startingChoices(recognised, own, [{ id: nora, name: "Nora" }]);
  const choices = { ...start, ...more };
  const vaccinations = vaccinationImport.fates(table.value, recognised, choices, context);
  const growth = growthImport.fates(table.value, recognised, choices, {
    children: { [nora]: { bornOn, plan: noPlan(bornOn), known: [] } },
    today,
  });
  const asked = namesToAsk(table.value, recognised, choices.mapping, context);
  return { recognised, vaccinations, asked, all: oneOf([growth, vaccinations]) };
}

const told = (text: string, more?: Partial<Choices>) => {
  const { vaccinations } = bring(text, more);
  return vaccinations.map(({ record, outcome, code }) =>
    record?.of === "dose" ? `${record.givenOn} ${record.cvx}` : (code ?? outcome),
  );
};

describe("a sheet of vaccines", () => {
  it("is read in English, with all it says", () => {
    const { recognised, vaccinations, all } = bring(
      `Date given,Vaccine,Trade name,Lot number,Expiration date,Manufacturer,Injection site,Route,Clinic,Notes
2024-03-16,DTaP-IPV-Hib,Pentacel,C5100AA,2025-06,Sanofi Pasteur,left thigh,IM,Dr. Gray,cried a little
2024-03-16,PCV20,,,,Acme,belly,,,
`,
    );
    expect(recognised).toMatchObject({
      source: "generic",
      type: "vaccinations",
      needs: { mapping: false, dateOrder: false, weightUnit: false },
    });
    expect(all.map(({ outcome }) => outcome)).toEqual(["new", "new"]);
    expect(vaccinations.map(({ record }) => record)).toEqual([
      {
        of: "dose",
        childId: nora,
        cvx: "120",
        mvx: "PMC",
        product: "Pentacel",
        givenOn: "2024-03-16",
        precision: "day",
        lot: "C5100AA",
        expiresOn: "2025-06-30",
        provider: "Dr. Gray",
        site: "left-thigh",
        route: "intramuscular",
        nextDueOn: null,
        flaw: null,
        source: "file",
        note: "cried a little",
        visit: "2024-03-16",
        origin: "generic:vaccine:2024-03-16:DTaP-IPV-Hib:Pentacel",
      },
      expect.objectContaining({
        cvx: "216",
        mvx: null,
        site: "other",
        note: "Injection site: belly\nManufacturer: Acme",
      }),
    ]);
  });

  it("is read in Spanish, days first", () => {
    const { recognised, vaccinations } = bring(
      "Fecha de vacunación;Vacuna;Lote;Laboratorio;Sitio;Vía;Centro;Próxima dosis;Observaciones\n16/03/2024;Hexavalente;A1;Sanofi;muslo izquierdo;intramuscular;Centro de Salud Sur;16/05/2024;\n17/05/2024;PCV13;A2;;brazo dcho;;;;\n",
    );
    expect(recognised.needs).toMatchObject({ dateOrder: false, mapping: false });
    expect(vaccinations[0]).toMatchObject({ outcome: "refused", code: "vaccine-undecided" });
    expect(vaccinations[1]?.record).toMatchObject({ cvx: "133", givenOn: "2024-05-17", lot: "A2" });
  });

  it.each([
    ["Immunization,When\nMMR,2025-02-01", ["2025-02-01 03"]],
    ["Date,Type\n2025-02-01,MMR\n2025-02-01,Varivax", ["2025-02-01 03", "2025-02-01 21"]],
    ["Date,Name\n2025-02-01,MMR #1\n2025-02-01,Rotarix 2nd dose", ["2025-02-01 03", "2025-02-01 119"]],
    [
      "date,cvx\n2025-02-01,3\n2025-02-01,08\n2025-02-01,4711",
      ["2025-02-01 03", "2025-02-01 08", "vaccine-undecided"],
    ],
    ["date,vaccine\n2025-02-01,CVX 115\n2025-02-01,133", ["2025-02-01 115", "2025-02-01 133"]],
    [
      "date,vaccine\n2025-02,MMR\n2025,IPV\nmarzo de 2025,BCG",
      ["2025-02-01 03", "2025-01-01 10", "2025-03-01 19"],
    ],
    [
      "date,vaccine\n,MMR\n2025-13-01,MMR\n2023-05-01,MMR\n2027-01-01,MMR",
      ["date-missing", "date-wrong", "before-birth", "in-future"],
    ],
    ["date,vaccine\n2025-02-01,\n2025-02-01,MMR", ["nothing-given", "2025-02-01 03"]],
    ["child,date,vaccine\nNora,2025-02-01,MMR\nTom,2025-02-01,MMR", ["2025-02-01 03", "child-undecided"]],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it("says what it does not take, and takes no growth sheet's rows", () => {
    const { vaccinations, all } = bring("date,weight (kg),height (cm),place\n2025-02-01,9.5,75,Clinic\n");
    expect(vaccinations).toEqual([]);
    expect(all.map(({ outcome, measure }) => [outcome, measure])).toEqual([
      ["new", "weight"],
      ["new", "length"],
    ]);
  });

  it("may be one of visits: what was measured, and what was given", () => {
    const { recognised, all } = bring(
      "date,weight (kg),vaccine\n2025-02-01,9.5,MMR\n2025-03-01,9.9,\n2025-04-01,,IPV\n2025-05-01,,\n",
    );
    expect(recognised.type).toBe("record");
    expect(all.map(({ row, outcome, measure }) => [row, outcome, measure])).toEqual([
      [2, "new", "weight"],
      [2, "new", "vaccine"],
      [3, "new", "weight"],
      [4, "new", "vaccine"],
      [5, "left-out", undefined],
      [5, "left-out", "vaccine"],
    ]);
  });
});

describe("a name that says no one vaccine", () => {
  const text =
    "date,vaccine\n2025-02-01,Hep B 1\n2025-03-01,hepb #2\n2025-04-01,Marvaxin\n2025-05-01,Measles\n";

  it("is asked about once, and its rows wait", () => {
    const { asked, vaccinations } = bring(text);
    expect(vaccinations.map(({ code }) => code)).toEqual(Array(4).fill("vaccine-undecided"));
    expect(asked.map(({ text, rows }) => [text, rows])).toEqual([
      ["Hep B 1", 2],
      ["Marvaxin", 1],
      ["Measles", 1],
    ]);
    expect(asked[0]?.called).toEqual(expect.arrayContaining(["08", "43", "45"]));
  });

  it("means what the person says", () => {
    const [hepB, other, measles] = bring(text).asked.map(({ key }) => key);
    const vaccines = { [hepB!]: "08", [other!]: "999", [measles!]: "leave-out" };
    const { vaccinations } = bring(text, { vaccines });
    expect(vaccinations.map(({ outcome }) => outcome)).toEqual(["new", "new", "new", "left-out"]);
    expect(vaccinations[0]?.record).toMatchObject({ cvx: "08", product: null });
    expect(vaccinations[2]?.record).toMatchObject({ cvx: "999", product: "Marvaxin" });
  });

  it("is told by a trade name beside it, and asked about where the two disagree", () => {
    const text =
      "date,vaccine,brand\n2025-02-01,DTaP,Infanrix\n2025-02-01,MMR,Infanrix\n2025-02-01,Hepatitis B,Engerix\n";
    expect(told(text)[0]).toBe("2025-02-01 20");
    expect(told(text).slice(1)).toEqual(["vaccine-undecided", "vaccine-undecided"]);
  });
});

describe("what is known already", () => {
  const dose = {
    id: "a",
    cvx: "03",
    givenOn: "2025-02-01" as CalendarDate,
    precision: "day",
    origin: null,
    isWithdrawn: false,
  } as const;
  const fatesWith = (known: object, text = "date,vaccine\n2025-02-01,MMR\n") =>
    bring(text, {}, contextOf({ doses: [{ ...dose, ...known }] })).vaccinations.map(
      ({ outcome, code }) => code ?? outcome,
    );

  it("is the same vaccine on the same day, and no other vaccine however alike", () => {
    expect(fatesWith({})).toEqual(["same-dose"]);
    expect(fatesWith({ cvx: "94" })).toEqual(["new"]);
    expect(fatesWith({ givenOn: "2025-02-02" })).toEqual(["new"]);
    expect(fatesWith({ precision: "month" })).toEqual(["new"]);
    expect(fatesWith({ isWithdrawn: true })).toEqual(["new"]);
  });

  it("is what came from the same place of the file, corrected or withdrawn since", () => {
    const origin = "generic:vaccine:2025-02-01:MMR";
    expect(fatesWith({ origin })).toEqual(["same-origin"]);
    expect(fatesWith({ origin, givenOn: "2025-02-03" })).toEqual(["dose-otherwise"]);
    expect(fatesWith({ origin, isWithdrawn: true })).toEqual(["withdrawn"]);
  });

  it("is what stood in the file before", () => {
    const text = "date,vaccine\n2025-02-01,MMR\n2025-02-01,M-M-R II\n01.02.2025,MMR\n";
    expect(bring(text).vaccinations.map(({ outcome }) => outcome)).toEqual(["new", "duplicate", "duplicate"]);
  });

  it("doubts what may be the same dose written down twice", () => {
    const { vaccinations } = bring("date,vaccine\n2025-02-03,MMR\n", {}, contextOf({ doses: [dose] }));
    expect(vaccinations[0]).toMatchObject({
      outcome: "new",
      doubt: { code: "given-twice", detail: { vaccine: "03", other: "03", date: "2025-02-01" } },
    });
  });
});

describe("Sprout Track", () => {
  const header =
    "Date,Time,Activity Type,Sub-Type,Start Time,End Time,Duration,Amount,Unit,Details,Notes,Caretaker";
  it("names a vaccine first among the details", () => {
    const { all } = bring(
      `${header}\n07/10/2026,10:07 AM,Measurement,Weight,,,,16.2,LB,,,Ana\n07/10/2026,10:20 AM,Vaccine,,,,,,,MMR; Dose #1,left leg,Ana\n07/10/2026,11:00 AM,Sleep,Nap,,,,,,,,Ana\n`,
    );
    expect(all).toMatchObject([
      { row: 2, outcome: "new", measure: "weight" },
      {
        row: 3,
        outcome: "new",
        record: { of: "dose", cvx: "03", givenOn: "2026-07-10", note: "Dose #1\nleft leg" },
      },
      { row: 4, outcome: "not-yet", detail: { type: "sleep" } },
    ]);
  });

  it("does so in other languages", () => {
    const spanish =
      "Fecha,Hora,Tipo de actividad,Subtipo,Inicio,Fin,Duración,Cantidad,Unidad,Detalles,Notas,Cuidador";
    const { all } = bring(`${spanish}\n07/10/2026,10:20 AM,Vacuna,,,,,,,BCG,,Ana\n`);
    expect(all).toMatchObject([{ outcome: "new", record: { cvx: "19" } }]);
  });
});

it("reads ten thousand rows within a second", () => {
  const rows = Array.from({ length: 10_000 }, (_, at) => {
    const day = new Date(Date.UTC(2024, 1, 1) + (at % 880) * 86_400_000).toISOString().slice(0, 10);
    return `${day},${["MMR", "IPV", "Hep B", "Prevnar 20", "Rotarix", "x y z"][at % 6]} ${(at % 3) + 1},L${at},left thigh`;
  });
  const text = `date,vaccine,lot,site\n${rows.join("\n")}\n`;
  const before = performance.now();
  expect(bring(text).vaccinations).toHaveLength(10_000);
  expect(performance.now() - before).toBeLessThan(3000);
});
