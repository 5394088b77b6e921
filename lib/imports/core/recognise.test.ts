import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { startingChoices } from "./choices.ts";
import { readTable } from "./read-table.ts";
import { recognise } from "./recognise.ts";
import type { Table } from "./table.ts";

function tableOf(text: string | Uint8Array): Table {
  const table = readTable(typeof text === "string" ? new TextEncoder().encode(text) : text);
  if (!table.ok) throw new Error(table.code);
  return table.value;
}

const sample = (name: string) =>
  recognise(tableOf(readFileSync(new URL(`./samples/${name}`, import.meta.url))));
const sheet = (text: string) => recognise(tableOf(text));

describe("recognise: whose file it is", () => {
  it.each([
    ["baby-buddy-weight.csv", "baby-buddy", "weight"],
    ["baby-buddy-weight-old.csv", "baby-buddy", "weight"],
    ["baby-buddy-height.csv", "baby-buddy", "height"],
    ["baby-buddy-head-circumference.csv", "baby-buddy", "head-circumference"],
    ["baby-buddy-bmi.csv", "baby-buddy", "bmi"],
    ["baby-buddy-child.csv", "baby-buddy", "child"],
    ["baby-buddy-feeding.csv", "baby-buddy", "feeding"],
    ["huckleberry.csv", "huckleberry", "timeline"],
    ["sprout-track.csv", "sprout-track", "timeline"],
    ["sprout-track-es.csv", "sprout-track", "timeline"],
    ["baby-tracker-all.csv", "baby-tracker", "all"],
    ["sheet-spanish.csv", "generic", "growth"],
    ["sheet-american.csv", "generic", "growth"],
    ["sheet-german.csv", "generic", "growth"],
    ["sheet-ambiguous.csv", "generic", "growth"],
    ["sheet-long.tsv", "generic", "growth"],
  ])("%s", (name, source, type) => {
    expect(sample(name)).toMatchObject({ source, type, needs: { mapping: false } });
  });

  it.each(["note", "notes", "comments"])("a table like Baby Buddy's, with its %s", (name) => {
    const table = sheet(`date,weight,child,${name}\n2026-02-01,4.2,Nora,slept well`);
    expect(table).toMatchObject({ source: "baby-buddy", type: "weight", mapping: { note: 3, child: 2 } });
  });

  it("children by a name that is cut within a character, with no half of it left", () => {
    const name = `${"a".repeat(99)}😀`;
    const [child] = sheet(`date,weight,child\n2026-02-01,4.2,${name}`).children;
    expect(child).toMatchObject({ key: "a".repeat(99).concat("\ufffd"), name: child?.key });
  });

  const child = "id,child_id,child_first_name,child_last_name";
  it.each([
    ["temperature", `${child},temperature,time,notes,tags`],
    ["diaper", `${child},time,wet,solid,color,amount,notes,tags`],
    ["sleep", `${child},start,end,nap,notes,tags`],
    ["pumping", `${child},start,end,amount,notes,tags`],
    ["pumping", `${child},time,amount,notes,tags`],
    ["tummy-time", `${child},start,end,milestone,tags`],
    ["medication", `${child},name,dosage,dosage_unit,time,next_dose_interval,notes,tags`],
    ["note", `${child},note,time,tags`],
    ["tag", "id,name,color"],
    ["weight", "child_id,weight,date,notes"],
    ["weight", `${child},weight,date,notes`],
  ])("Baby Buddy's %s by its columns", (type, header) => {
    expect(sheet(`${header}\n1,1,1,1,1,1`)).toMatchObject({ source: "baby-buddy", type });
  });

  it("BabyTracker's other types by theirs", () => {
    expect(sheet("Time,Wet,Solid,Color,Notes\n2026-05-03T10:00:00Z,true,false,,")).toMatchObject({
      source: "baby-tracker",
      type: "diaper",
    });
  });

  it("asks for the columns of a sheet that says nothing", () => {
    expect(sheet("a,b\n1,2\n3,4")).toMatchObject({
      source: "generic",
      type: "unknown",
      needs: { mapping: true },
    });
  });

  it("takes the columns as the person set them", () => {
    const table = tableOf("a,b\n05/13/2026,7.9\n06/03/2026,8.2");
    expect(recognise(table, { date: 0, weight: 1 })).toMatchObject({
      type: "growth",
      mapping: { date: 0, weight: 1 },
      needs: { weightUnit: true, dateOrder: false, mapping: false },
      guesses: { dateOrder: "mdy" },
    });
  });
});

describe("recognise: what the columns hold", () => {
  it("finds a date by its cells where no header tells", () => {
    expect(sheet("x,peso (kg)\n2026-05-03,7.9\n2026-06-03,8.2").mapping).toEqual({ date: 0, weight: 1 });
  });

  it("prefers the kilograms that are filled in", () => {
    expect(sheet("date,weight lb,weight kg\n2026-05-03,,7.9").mapping).toMatchObject({ date: 0, weight: 2 });
  });

  it("takes German „Kind“ for the child and English “kind” for the measure", () => {
    expect(sample("sheet-german.csv").mapping).toMatchObject({ child: 1 });
    expect(sheet("date,kind,value\n2026-05-03,weight,7.9 kg").mapping).toEqual({
      date: 0,
      kind: 1,
      value: 2,
    });
  });

  it("takes a column of many values for no child", () => {
    const rows = Array.from({ length: 70 }, (_, place) => `n${place},2026-05-03,7.9`).join("\n");
    expect(sheet(`name,date,weight\n${rows}`).mapping).toEqual({ date: 1, weight: 2 });
  });
});

describe("recognise: what is left open", () => {
  it("asks units where figures are bare and no header tells", () => {
    expect(sample("baby-buddy-weight.csv").needs).toMatchObject({ weightUnit: true, lengthUnit: false });
    expect(sample("baby-buddy-height.csv")).toMatchObject({
      needs: { weightUnit: false, lengthUnit: true },
      guesses: { lengthUnit: "cm" },
    });
    for (const name of ["huckleberry.csv", "sprout-track.csv", "sheet-spanish.csv", "sheet-american.csv"]) {
      expect(sample(name).needs, name).toMatchObject({ weightUnit: false, lengthUnit: false });
    }
  });

  it("guesses grams and inches where no child could measure otherwise", () => {
    expect(sheet("date,weight,height\n2026-05-03,6120,24\n2026-06-03,6900,25").guesses).toMatchObject({
      weightUnit: "g",
      lengthUnit: "in",
    });
  });

  it("asks the order of dates only where no day past 12 tells it", () => {
    expect(sample("sheet-american.csv")).toMatchObject({
      needs: { dateOrder: false },
      guesses: { dateOrder: "mdy" },
    });
    expect(sample("sheet-german.csv")).toMatchObject({
      needs: { dateOrder: false },
      guesses: { dateOrder: "dmy" },
    });
    expect(sample("sheet-spanish.csv")).toMatchObject({
      needs: { dateOrder: true },
      guesses: { dateOrder: "dmy" },
    });
    expect(sample("sheet-ambiguous.csv")).toMatchObject({
      needs: { dateOrder: true },
      guesses: { dateOrder: "mdy" },
    });
    expect(sample("sprout-track-es.csv")).toMatchObject({
      needs: { dateOrder: false },
      guesses: { dateOrder: "mdy" },
    });
  });

  it("tells the children a file names, and the birthdays of those it lists", () => {
    expect(sample("baby-buddy-weight.csv").children).toEqual([
      { key: "1", name: "Nora Vega", bornOn: null, rows: 4 },
      { key: "2", name: "Leo Vega", bornOn: null, rows: 1 },
    ]);
    expect(sample("baby-buddy-child.csv").children).toEqual([
      { key: "1", name: "Nora Vega", bornOn: "2026-01-10", rows: 1 },
      { key: "2", name: "Leo Vega", bornOn: "2026-01-10", rows: 1 },
    ]);
    expect(sample("baby-buddy-weight-old.csv").children).toMatchObject([
      { key: "Nora Vega", name: "Nora Vega" },
    ]);
    expect(sample("huckleberry.csv").children).toEqual([{ key: "", name: null, bornOn: null, rows: 9 }]);
  });
});

describe("startingChoices", () => {
  const own = { weightUnit: "lb", lengthUnit: "in" } as const;
  const nora = { id: "n", name: "Nora" };
  const leo = { id: "l", name: "Leo" };

  it("matches children by name, whole or first, and leaves the others open", () => {
    const file = sample("baby-buddy-weight.csv");
    expect(startingChoices(file, own, [nora, leo]).children).toEqual({ 1: "n", 2: "l" });
    expect(startingChoices(file, own, [nora]).children).toEqual({ 1: "n" });
    expect(startingChoices(file, own, [nora, { id: "m", name: "NORA  Vega" }]).children).toEqual({ 1: "m" });
    expect(startingChoices(file, own, [nora, { id: "m", name: "nora" }]).children).toEqual({});
  });

  it("takes the one child of a file that names none for the only one there is", () => {
    const file = sample("huckleberry.csv");
    expect(startingChoices(file, own, [nora]).children).toEqual({ "": "n" });
    expect(startingChoices(file, own, [nora, leo]).children).toEqual({});
  });

  it("starts from what was recognised, else from the person's units", () => {
    expect(startingChoices(sample("baby-buddy-height.csv"), own, [])).toMatchObject({
      dateOrder: "ymd",
      weightUnit: "lb",
      lengthUnit: "cm",
    });
  });
});
