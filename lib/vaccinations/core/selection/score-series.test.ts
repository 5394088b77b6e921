import { describe, expect, it } from "vitest";
import { parseSpan } from "../days/span.ts";
import type { PatientSeries } from "../forecast/series-forecast.ts";
import type { PatientHistory } from "../gathering/patient-history.ts";
import { scoreComplete, scoreInProcess, scoreUntouched } from "./score-series.ts";

const history = { bornOn: 0, assessedOn: 1000 } as PatientHistory;

type Made = {
  valid?: number;
  left?: number;
  earliest?: number;
  isProductPath?: boolean;
  maxAge?: string;
  notValid?: boolean;
};

/** A series of which only what is scored is there; a dose left is due at once. */
function made({
  valid = 0,
  left = 1,
  earliest = 1000,
  isProductPath = false,
  maxAge,
  notValid,
}: Made): PatientSeries {
  const inEffect = { effective: Number.NEGATIVE_INFINITY, cessation: Number.POSITIVE_INFINITY };
  const dose = { ages: maxAge ? [{ ...inEffect, max: parseSpan(maxAge) }] : [], preferableIntervals: [] };
  const evaluations = Array.from({ length: valid }, () => ({ status: "valid", target: dose }));
  return {
    series: { isProductPath, doses: Array.from({ length: valid + left }, () => dose) },
    evaluations: notValid ? [...evaluations, { status: "not-valid", target: dose }] : evaluations,
    next: valid,
    forecast: { next: valid, dates: { earliest: { day: earliest } } },
  } as unknown as PatientSeries;
}

describe("complete series", () => {
  it("win by the most valid doses, which two may share", () => {
    expect(scoreComplete([made({ valid: 3 }), made({ valid: 2 })])).toEqual([1, -1]);
    expect(scoreComplete([made({ valid: 3 }), made({ valid: 3 }), made({ valid: 1 })])).toEqual([0, 0, -1]);
  });
});

describe("series in process", () => {
  const points = (...series: Made[]) => scoreInProcess(series.map(made), history);
  const [base = 0] = points({ valid: 1 }, { valid: 1 });
  it("that are alike score alike", () => {
    // No product −2, completable +3, and the rest is shared.
    expect(points({ valid: 1 }, { valid: 1 })).toEqual([1, 1]);
  });
  it("of a product gain by valid doses only", () => {
    expect(points({ valid: 1, isProductPath: true }, { valid: 1 })).toEqual([base + 4, base]);
    expect(points({ valid: 1, isProductPath: true, notValid: true }, { valid: 1 })).toEqual([base, base]);
  });
  it("lose when they cannot be finished in time, and then do not finish earliest", () => {
    // 1000 days are two years and 270 days.
    expect(points({ valid: 1, maxAge: "2 years" }, { valid: 1 })).toEqual([base - 6 - 1, base + 1]);
    expect(points({ valid: 1, maxAge: "3 years" }, { valid: 1 })).toEqual([base, base]);
  });
  it("gain by valid doses, by few doses left, and by finishing early", () => {
    expect(points({ valid: 2 }, { valid: 1 })).toEqual([base + 2, base - 2]);
    expect(points({ valid: 1, left: 1 }, { valid: 1, left: 2 })).toEqual([base + 2, base - 2]);
    expect(points({ valid: 1, earliest: 1010 }, { valid: 1 })).toEqual([base - 1, base + 1]);
  });
});

describe("series without a valid dose", () => {
  const points = (...series: Made[]) => scoreUntouched(series.map(made), history);
  it("gain by an early start, by being completable, and by no product", () => {
    expect(points({}, {})).toEqual([2, 2]);
    expect(points({ earliest: 1010 }, {})).toEqual([1, 3]);
    expect(points({ maxAge: "2 years" }, {})).toEqual([0, 2]);
    expect(points({ isProductPath: true }, {})).toEqual([0, 2]);
  });
});
