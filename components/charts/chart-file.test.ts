import { describe, expect, it } from "vitest";
import type { ChartSpec } from "#lib/kernel/chart-spec.ts";
import { chartFile, fileName } from "./chart-file.ts";

const axis = { label: "Age", unit: "month", domain: [0, 10], ticks: [{ at: 5, label: "5" }] } as const;
const spec: ChartSpec = {
  id: "growth-weight",
  title: "Weight",
  summary: "Weight of <b>Nora</b>",
  x: axis,
  y: { ...axis, label: "Weight", unit: "kg" },
  bands: [],
  curves: [],
  series: [
    {
      id: "weight",
      label: "Nora & Co",
      joined: true,
      marks: [{ id: "r", x: 1, y: 5, title: "5 kg", note: "", twinX: 2 }],
    },
  ],
};

describe("a chart as a file", () => {
  const file = chartFile(spec, {
    title: 'Weight of "Nora"',
    lead: ["Born on 3 May 2026"],
    foot: ["WHO 2006"],
  });

  it("needs nothing beside it", () => {
    expect(file).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="896" height="\d+"/);
    expect(file).not.toMatch(/var\(|href|<script|@import/);
  });

  it("says whose it is and what it is compared with, and nothing that is markup", () => {
    expect(file).toContain("<title>Weight of &quot;Nora&quot;</title>");
    expect(file).toContain("Born on 3 May 2026");
    expect(file).toContain("WHO 2006");
    expect(file).toContain("&lt;b&gt;");
    expect(file).toContain("Nora &amp; Co");
  });

  it("draws a reading and its twin", () => {
    expect(file.match(/<circle/g)).toHaveLength(1);
    expect(file).toContain("chart-twin");
  });
});

it.each([
  [["Zoë Núñez", "Weight", "2026-11-21"], "zoe-nunez-weight-2026-11-21"],
  [['../"a"\r\nb', "Weight"], "a-b-weight"],
  [["李", "!"], "chart"],
])("%j is kept as %s", (words, name) => expect(fileName(words, "chart")).toBe(name));
