/** The units customary where an Accept-Language header says its reader lives (United States, Liberia, Myanmar: CLDR measurement systems). */
export function customaryUnits(acceptLanguage: string | null): {
  weightUnit: "kg" | "lb";
  lengthUnit: "cm" | "in";
} {
  const region = (acceptLanguage ?? "").split(",")[0]?.split(";")[0]?.trim().split("-").at(-1)?.toUpperCase();
  return ["US", "LR", "MM"].includes(region ?? "")
    ? { weightUnit: "lb", lengthUnit: "in" }
    : { weightUnit: "kg", lengthUnit: "cm" };
}
