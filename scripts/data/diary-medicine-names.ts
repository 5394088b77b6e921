/**
 * Makes lib/diary/core/data/medicine-names.json: which active ingredient a name on a bottle stands for, so that two brands of one
 * are counted together. From a folder with medication_safety.csv (NHS and American Academy of Pediatrics, 2023), and from leaflets and
 * handouts read for it, named beside each. A name that is on no list is compared as it is written.
 * Run: node scripts/data/diary-medicine-names.ts <folder>
 */
import { folderNamed, writeRows } from "./diary-table.ts";
import { readRows } from "./vaccines-table.ts";

/** Ingredient, the names that stand for it, and where they were read. */
const furtherNames: readonly (readonly [ingredient: string, names: string, source: string])[] = [
  ["paracetamol", "acetaminofen;acetaminofeno", "drugster.org, paracetamol, synonyms (BAN, rINN)"],
  ["paracetamol", "apiretal;efferalgan;gelocatil;termalgin;febrectal", "fichas técnicas, AEMPS (Spain)"],
  ["paracetamol", "tempra;panadol", "clinic handout on acetaminophen doses"],
  ["paracetamol", "feverall;mapap", "Drugs.com, acetaminophen brand names"],
  ["ibuprofen", "ibuprofeno", "ficha técnica, AEMPS (Spain)"],
  ["ibuprofen", "nurofen", "NHS medicines pages"],
  [
    "ibuprofen",
    "dalsy;junifen;espidifen;neobrufen",
    "notodoespediatria.com; consalud.es, after AEMPS (Spain)",
  ],
  ["aspirin", "aspirina;acido acetilsalicilico;bufferin", "AAP News 35(4), Doses done right"],
  ["naproxen", "naproxeno;aleve;naprosyn", "AAP News 35(4), Doses done right"],
  ["codeine", "codeina", "ficha técnica, AEMPS (Spain)"],
];

const folder = folderNamed("diary-medicine-names.ts");
const facts = readRows(folder, "medication_safety.csv", ["medicine", "also_called"] as const).filter(
  ({ medicine }) => !medicine.includes(" "),
);
const own = (name: string) => (name === "acetaminophen" ? "paracetamol" : name).toLowerCase();
const pairs = [
  ...facts.flatMap(({ medicine, also_called }) =>
    [medicine, ...also_called.split(";")].map((name) => [own(medicine), name.toLowerCase()] as const),
  ),
  ...furtherNames.flatMap(([ingredient, names]) =>
    [ingredient, ...names.split(";")].map((name) => [ingredient, name] as const),
  ),
];
const ingredients = [...new Set(pairs.map(([ingredient]) => ingredient))].map((ingredient) => ({
  ingredient,
  names: [
    ...new Set(pairs.filter(([key, name]) => key === ingredient && name !== "").map(([, name]) => name)),
  ],
}));
const source = [
  "NHS medicines pages and American Academy of Pediatrics, HealthyChildren dosing tables (2023)",
  ...new Set(furtherNames.map(([, , read]) => read)),
].join("; ");
writeRows("data/medicine-names", source, { ingredients });
