import { describe, expect, it } from "vitest";
import { extremeHours, painByHour } from "./hours.ts";

const at = (hour: number, minute: number, level: number) => ({ minute: hour * 60 + minute, level });

describe("pain by hour of the day", () => {
  it("has a level in the hour it was told, and nothing in an hour without", () => {
    const hours = painByHour([at(7, 0, 4), at(7, 59, 6), at(8, 0, 1)], 0);
    expect(hours).toHaveLength(24);
    expect(hours[7]).toEqual({ minute: 420, times: 2, mean: 5, max: 6 });
    expect(hours[8]).toEqual({ minute: 480, times: 1, mean: 1, max: 1 });
    expect(hours[9]).toEqual({ minute: 540, times: 0, mean: null, max: null });
  });

  it("begins when the family's day begins", () => {
    const hours = painByHour([at(6, 29, 3), at(6, 30, 7), at(0, 10, 5)], 6 * 60 + 30);
    expect(hours[0]).toMatchObject({ minute: 390, times: 1, mean: 7 });
    expect(hours[23]).toMatchObject({ minute: 330, times: 1, mean: 3 });
    expect(hours[17]).toMatchObject({ minute: 1410, mean: 5 });
  });
});

describe("the hours that stand out", () => {
  const told = (hour: number, levels: readonly number[]) => levels.map((level) => at(hour, 5, level));

  it("are those with enough levels", () => {
    const levels = [
      ...told(6, [8, 8, 8]),
      ...told(12, [2, 2, 2]),
      ...told(18, [5, 5, 5]),
      ...told(3, [10, 10]),
    ];
    const extremes = extremeHours(painByHour(levels, 0));
    expect([extremes?.highest.minute, extremes?.lowest.minute]).toEqual([360, 720]);
  });

  it("are none where too few hours can be compared, or all are alike", () => {
    expect(extremeHours(painByHour([...told(6, [8, 8, 8]), ...told(12, [2, 2, 2])], 0))).toBeNull();
    const alike = [6, 12, 18].flatMap((hour) => told(hour, [4, 4, 4]));
    expect(extremeHours(painByHour(alike, 0))).toBeNull();
  });
});
