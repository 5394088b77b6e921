import { expect, it } from "vitest";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { toCsv } from "./export-csv.ts";
import { toJson } from "./export-json.ts";
import type { ExportDose } from "./export-rows.ts";

const dose: ExportDose = {
  ...{ id: "a", visitId: "v", cvx: "03", mvx: "MSD", product: "M-M-R II", precision: "day", lot: "=1+1" },
  ...{ givenOn: "2026-05-03" as CalendarDate, expiresOn: null, provider: null, site: "left-thigh" },
  ...{
    route: "subcutaneous",
    nextDueOn: null,
    flaw: null,
    source: "clinic",
    verifiedBy: null,
    note: "@home",
  },
  origin: null,
  reactions: [
    {
      ...{ id: "r", doseId: "a", kinds: ["fever", "rash"], onset: "delayed", severity: "mild" },
      ...{ startedOn: "2026-05-10" as CalendarDate, note: null, pictureId: null },
    },
  ],
};
const record = {
  child: { id: "c", name: "Nora" },
  doses: [dose],
  decisions: [
    {
      id: "d",
      kind: "refused",
      vaccineGroup: "HPV",
      decidedOn: "2026-06-01" as CalendarDate,
      untilOn: null,
      reason: "x",
    },
  ],
  profile: { calendar: "es", observations: [{ code: "018", on: null }] },
} as const;

const header =
  "id,child_id,child,date,precision,cvx,vaccine,product,mvx,lot,expires,provider,site,route,next_due,flaw,source,verified_by,visit,note";

it("writes a row a dose, in which no cell can be run", () => {
  expect(toCsv(record)).toBe(
    `\ufeff${header}\r\nnestling:a,c,Nora,2026-05-03,day,03,MMR,M-M-R II,MSD,'=1+1,,,left-thigh,subcutaneous,,,clinic,,v,'@home\r\n`,
  );
  expect(toCsv({ ...record, doses: [] })).toBe(`\ufeff${header}\r\n`);
});

it("writes as JSON what was seen and decided, too", () => {
  const { doses, reactions, decisions, profile } = JSON.parse(toJson(record));
  expect(Object.keys(doses[0]).join(",")).toBe(header);
  expect(doses[0]).toMatchObject({ id: "nestling:a", lot: "=1+1" });
  expect(reactions).toEqual([
    expect.objectContaining({
      dose: "nestling:a",
      date: "2026-05-10",
      kinds: ["fever", "rash"],
      severity: "mild",
    }),
  ]);
  expect(decisions).toEqual([
    expect.objectContaining({ decision: "refused", group: "HPV", date: "2026-06-01", until: "", note: "x" }),
  ]);
  expect(profile).toEqual(record.profile);
});

it("keeps the id a dose had in another Nestling", () => {
  const brought = { ...record, doses: [{ ...dose, origin: "nestling:b" }] };
  expect(toCsv(brought)).toContain("\nnestling:b,");
  expect(JSON.parse(toJson(brought)).reactions[0].dose).toBe("nestling:b");
  expect(toCsv({ ...record, doses: [{ ...dose, origin: "generic:vaccine:x" }] })).toContain("\nnestling:a,");
});
