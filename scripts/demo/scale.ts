import type { ReadingKind } from "#lib/growth/core/reading.ts";
import type { Locale } from "#lib/kernel/locales.ts";
import { CM_PER_IN, KG_PER_LB } from "#lib/kernel/unit-words.ts";
import { type LengthUnit, parseLength, parseWeight, type Units, type WeightUnit } from "#lib/kernel/units.ts";

/** What was read off a scale or a tape: as typed, and what that is in kg or cm. */
export type Measured = {
  readonly value: number;
  readonly typedValue: string;
  readonly typedUnit: WeightUnit | LengthUnit;
};

/** Who reads, and off what: a clinic's scale has finer steps than a family's. */
export type Reader = { readonly units: Units; readonly locale: Locale; readonly place: "clinic" | "home" };

const babyUntilKg = 11;

/** Reads a true weight in kg off a scale. */
export function readScale(kg: number, { units, locale, place }: Reader): Measured {
  const isBaby = kg < babyUntilKg;
  const isExact = place === "clinic";
  const typed = (() => {
    if (units.weight === "lb") {
      const ounces = toStep((kg / KG_PER_LB) * 16, isBaby || isExact ? 1 : 8);
      const rest = ounces % 16;
      return `${Math.floor(ounces / 16)} lb${rest > 0 ? ` ${rest} oz` : ""}`;
    }
    const read = toStep(kg, isBaby ? 0.01 : isExact ? 0.05 : 0.1);
    return units.weight === "g" ? String(Math.round(read * 1000)) : written(read, 2, locale);
  })();
  const read = parseWeight(typed, units.weight)!;
  return { value: read.kg, typedValue: typed, typedUnit: read.unit };
}

/** Reads a true length in cm off a tape or a door frame; never less than `least`, for nobody writes that a child shrank. */
export function readTape(kind: ReadingKind, cm: number, reader: Reader, least = 0): Measured {
  const unit = reader.units.length;
  const isFine = kind === "head" || reader.place === "clinic";
  const perUnit = unit === "cm" ? 1 : CM_PER_IN;
  const step = unit === "cm" ? (isFine ? 0.1 : 0.5) : isFine ? 0.25 : 0.5;
  const shown = Math.max(toStep(cm / perUnit, step), Math.ceil(least / perUnit / step - 1e-6) * step);
  const feet = unit === "ft" && kind === "length" ? Math.floor(shown / 12) : 0;
  const rest = written(shown - feet * 12, 2, reader.locale);
  const typed = `${feet > 0 ? `${feet} ft ` : ""}${rest}${unit === "ft" ? " in" : ""}`;
  const read = parseLength(typed, unit)!;
  return { value: read.cm, typedValue: typed, typedUnit: read.unit };
}

const toStep = (value: number, step: number): number => Math.round(value / step) * step;

function written(value: number, decimals: number, locale: Locale): string {
  const text = String(Number(value.toFixed(decimals)));
  return locale === "es" ? text.replace(".", ",") : text;
}
