import { scaleLinear } from "d3-scale";
import type { ChartAxis, ChartTick } from "#lib/kernel/chart-spec.ts";
import type { Domain } from "./plot.ts";

/** Every tick, or every second, third… so that labels of `widthOf` pixels stand clear of each other. */
export function thinTicks(
  ticks: readonly ChartTick[],
  at: (value: number) => number,
  widthOf: (tick: ChartTick) => number,
): readonly ChartTick[] {
  for (let step = 1; step < ticks.length; step += 1) {
    const chosen = ticks.filter((_, place) => place % step === 0);
    const clear = chosen.every((tick, place) => {
      const before = chosen[place - 1];
      return !before || at(tick.at) - at(before.at) >= (widthOf(tick) + widthOf(before)) / 2;
    });
    if (clear) return chosen;
  }
  return ticks.slice(0, 1);
}

/** An axis as it counts through a window: its own way, or the one made for looking so closely. */
export function axisWithin(axis: ChartAxis, window: Domain, locale: string): ChartAxis {
  const { closer = [], captions, ...rest } = axis;
  const fitting = closer.filter(({ upTo }) => window[1] - window[0] <= upTo).at(-1);
  if (!fitting) return { ...axis, domain: window, ticks: ticksWithin(axis, window, locale) };
  const [from, to] = window;
  const { upTo, ticks, ...said } = fitting;
  return { ...rest, ...said, domain: window, ticks: ticks.filter(({ at }) => at >= from && at <= to) };
}

/** The ticks of an axis seen through a narrower window; where they are plain numbers, finer ones are made. */
export function ticksWithin(axis: ChartAxis, [from, to]: Domain, locale: string): readonly ChartTick[] {
  const inside = axis.ticks.filter(({ at }) => at >= from && at <= to);
  const rule = numberRule(axis.ticks);
  if (inside.length >= 4 || !rule) return inside;
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const numbers = scaleLinear([rule.toNumber(from), rule.toNumber(to)], [0, 1]).ticks(6);
  return numbers.map((number) => ({ at: rule.toPlace(number), label: format.format(number) }));
}

/** How labels follow from places, when every label is a number in a straight line with its place. */
function numberRule(ticks: readonly ChartTick[]) {
  const numbers = ticks.map(({ at, label }) => ({ at, number: Number(label.replace(",", ".")) }));
  const first = numbers[0];
  const last = numbers.at(-1);
  if (!first || !last || first.at === last.at || first.number === last.number) return null;
  const slope = (last.number - first.number) / (last.at - first.at);
  const toNumber = (at: number) => first.number + (at - first.at) * slope;
  const slack = Math.abs(last.number - first.number) / 200;
  if (!numbers.every(({ at, number }) => Math.abs(toNumber(at) - number) <= slack)) return null;
  return { toNumber, toPlace: (number: number) => first.at + (number - first.number) / slope };
}
