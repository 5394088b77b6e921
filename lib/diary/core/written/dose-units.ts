const UNITS: readonly (readonly [unit: string, words: string])[] = [
  ["mg", "mg mgs milligram milligrams milligramme milligrammes miligramo miligramos"],
  ["mcg", "mcg mcgs ug ugs µg μg µ μ microgram micrograms microgramme microgrammes microgramo microgramos"],
  ["g", "g gr gm gms gram grams gramme grammes gramo gramos"],
  ["mL", "ml mls cc millilitre millilitres milliliter milliliters mililitro mililitros"],
  ["drops", "drop drops gtt gtts gota gotas"],
  [
    "puffs",
    "puff puffs inhalation inhalations inhalacion inhalaciones pulsacion pulsaciones disparo disparos",
  ],
  [
    "tablet",
    "tab tabs tablet tablets tbl pill pills caplet caplets comp comps comprimido comprimidos tableta tabletas pastilla pastillas pildora pildoras",
  ],
  ["capsule", "cap caps capsule capsules capsula capsulas"],
  ["suppository", "supp supps suppository suppositories supositorio supositorios"],
  ["IU", "iu ui"],
  ["patch", "patch patches parche parches"],
  ["sachet", "sachet sachets sobre sobres"],
  ["spray", "spray sprays pulverizacion pulverizaciones"],
  ["teaspoon", "tsp teaspoon teaspoons cucharadita cucharaditas"],
  ["tablespoon", "tbsp tablespoon tablespoons cucharada cucharadas"],
];

/** The units a dose is kept in, as the record names them. */
export const doseUnits: readonly string[] = UNITS.map(([unit]) => unit);

const units = new Map(UNITS.flatMap(([unit, words]) => words.split(" ").map((word) => [word, unit])));

/** "5 U" may be units of insulin or international units. */
const UNCLEAR: ReadonlySet<string> = new Set(["u", "unit", "units", "unidad", "unidades"]);

/** The unit a word names; "unclear" where it could be two, "lost" where a character is missing ("?g"), null for no unit. */
export function doseUnit(word: string): { readonly unit: string } | "unclear" | "lost" | null {
  const plain = word.replace(/\.(?=$|[a-z]\.?$)/g, "").replace(/^[aî]?([µμ])/, "$1");
  const unit = units.get(plain);
  if (unit) return { unit };
  if (UNCLEAR.has(plain)) return "unclear";
  return /^[?\ufffd]g$/.test(plain) ? "lost" : null;
}
