import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { listFiles } from "#scripts/guards/files.ts";
import { cdsiSchedule } from "./cdsi-schedule.ts";

const schedule = cdsiSchedule();
const antigens = [...schedule.antigens.values()];
const series = antigens.flatMap((antigen) => antigen.series);

describe("the CDSi supporting data", () => {
  it("is whole: as many of everything as the source has", () => {
    expect(schedule.version).toBe("4.64-508");
    expect(antigens).toHaveLength(30);
    expect(series).toHaveLength(143);
    expect(series.flatMap(({ doses }) => doses)).toHaveLength(484);
    expect(schedule.groups).toHaveLength(26);
    expect(schedule.associations.size).toBe(218);
    // One of the source's 625 is there twice.
    expect([...schedule.conflicts.values()].reduce((total, { size }) => total + size, 0)).toBe(624);
  });
  it("names no antigen that it has no series for", () => {
    const known = new Set(schedule.antigens.keys());
    const named = [
      ...schedule.groups.flatMap((group) => group.antigens),
      ...[...schedule.associations.values()].flat().map(({ antigen }) => antigen),
    ];
    expect(named.filter((antigen) => !known.has(antigen))).toEqual([]);
  });
  it("numbers the doses of a series from 1", () => {
    for (const { name, doses } of series)
      expect([name, doses.map(({ number }) => number)]).toEqual([name, doses.map((_, place) => place + 1)]);
  });
  it("is compiled once", () => {
    expect(cdsiSchedule()).toBe(schedule);
  });
});

describe("the engine", () => {
  const folder = new URL("./", import.meta.url).pathname;
  const files = [
    "days",
    "evaluation",
    "forecast",
    "gathering",
    "selection",
    "supporting-data",
    "vaccine-group",
  ]
    .flatMap((name) => listFiles(`${folder}${name}`, /(?<!\.test)\.ts$/))
    .concat(
      ["assess", "assessment", "conditional-skip", "schedule", "series"].map((name) => `${folder}${name}.ts`),
    );

  it("knows no antigen, vaccine group or vaccine by name", () => {
    const names = [...schedule.antigens.keys(), ...schedule.groups.map(({ name }) => name)];
    const sources = files.map((file) => [file, readFileSync(file, "utf8")] as const);
    expect(sources.length).toBeGreaterThan(30);
    const found = sources.flatMap(([file, source]) =>
      [
        ...names.filter((name) => new RegExp(`\\b${name}\\b`, "i").test(source)),
        ...(source.match(/"\d{2,3}"/g) ?? []),
      ].map((name) => `${file}: ${name}`),
    );
    expect(found).toEqual([]);
  });
});
