import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readCases } from "#scripts/eval/vaccines/case-file.ts";
import { scoreCase } from "#scripts/eval/vaccines/case-score.ts";
import { cdsiSchedule } from "./cdsi-schedule.ts";

const scoresOf = (file: string) =>
  readCases(readFileSync(new URL(`./cases/${file}`, import.meta.url), "utf8")).map((testCase) =>
    scoreCase(testCase, cdsiSchedule()),
  );

describe("CDC's test cases for healthy children and adults (v4.45)", () => {
  const scores = scoresOf("healthy.json");
  it.each([...Map.groupBy(scores, ({ group }) => group)])("%s", (_, ofGroup) => {
    expect(ofGroup.filter(({ misses }) => misses.length > 0)).toEqual([]);
  });
  it("are all there", () => {
    expect(scores).toHaveLength(506);
  });
  it("give the reasons that CDC gives, among others", () => {
    expect(scores.flatMap(({ otherReasons }) => otherReasons)).toEqual([]);
  });
});

describe("CDC's test cases for underlying conditions (v4.6, older than the data)", () => {
  it("pass as far as the newer data agrees with them", () => {
    const scores = scoresOf("conditions.json");
    const passed = scores.filter(({ misses }) => misses.length === 0);
    console.log(`conditions: ${passed.length} of ${scores.length}`);
    expect(scores).toHaveLength(168);
    expect(passed.length).toBeGreaterThanOrEqual(151);
  });
});
