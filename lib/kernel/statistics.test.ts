import { describe, expect, it } from "vitest";
import { inverseNormal, normalCdf } from "./statistics.ts";

// Abramowitz & Stegun, Handbook of Mathematical Functions (1964), table 26.1, and its tails from table 26.2.
describe("normal distribution", () => {
  it.each([
    [0, 0.5],
    [0.02, 0.507978313716902],
    [0.5, 0.691462461274013],
    [1, 0.841344746068543],
    [1.96, 0.975002104851779],
    [2, 0.977249868051821],
    [3, 0.99865010196837],
    [4, 0.999968328758167],
    [-1, 0.158655253931457],
    [-3, 0.00134989803163],
    [-5, 2.866515718791933e-7],
  ])("lies below %d in a share of %d", (z, share) => {
    expect(Math.abs(normalCdf(z) - share)).toBeLessThan(1e-14);
  });

  it("keeps its far tails", () => {
    expect(normalCdf(-8) / 6.22096057427178e-16).toBeCloseTo(1, 7);
    expect(normalCdf(-20) / 2.753624118606234e-89).toBeCloseTo(1, 9);
    expect(normalCdf(-40)).toBe(0);
    expect(normalCdf(40)).toBe(1);
    expect(normalCdf(Number.POSITIVE_INFINITY)).toBe(1);
  });
});

// The values printed with algorithm AS 241 (1988), and the usual quantiles.
describe("inverse normal", () => {
  it.each([
    [0.25, -0.6744897501960817],
    [0.001, -3.090232306167814],
    [1e-20, -9.262340089798409],
    [0.5, 0],
    [0.975, 1.959963984540054],
    [0.85, 1.0364333894937898],
    [0.97, 1.8807936081512509],
  ])("at %d is %d", (share, z) => {
    expect(inverseNormal(share)).toBeCloseTo(z, 13);
  });

  it("undoes the distribution", () => {
    for (let z = -6; z <= 5; z += 0.01) expect(inverseNormal(normalCdf(z))).toBeCloseTo(z, 8);
  });

  it("is infinite at the ends and nothing outside", () => {
    expect([inverseNormal(0), inverseNormal(1)]).toEqual([
      Number.NEGATIVE_INFINITY,
      Number.POSITIVE_INFINITY,
    ]);
    expect([inverseNormal(-0.1), inverseNormal(1.1), inverseNormal(Number.NaN)]).toEqual([NaN, NaN, NaN]);
  });
});
