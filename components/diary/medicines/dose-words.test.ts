import { createTranslator } from "next-intl";
import { expect, it } from "vitest";
import { readDose } from "#lib/diary/core/written/dose.ts";
import { doseUnits } from "#lib/diary/core/written/dose-units.ts";
import en from "#messages/en/medicines.json" with { type: "json" };
import es from "#messages/es/medicines.json" with { type: "json" };
import { doseText } from "./dose-words.ts";

const speak = (locale: string, messages: object) =>
  createTranslator({ locale, messages, namespace: "units" } as never) as unknown as Parameters<
    typeof doseText
  >[2];

it.each([
  ["en", speak("en", en)],
  ["es", speak("es", es)],
] as const)("a usual dose is read back as what it was, in every unit (%s)", (locale, t) => {
  for (const unit of doseUnits)
    for (const amount of [0.5, 1, 2, 12.5])
      expect([unit, readDose(doseText(amount, unit, t, locale))]).toMatchObject([
        unit,
        { value: { amount, unit } },
      ]);
});
