/**
 * Makes lib/diary/core/data/medicine-facts.json from a folder with medication_safety.csv: how often medicines of one ingredient are
 * given at most, and from what age and weight, as the NHS (UK) and the American Academy of Pediatrics publish it. Rows that the
 * table marks as recalled from memory ship only with a publication that was read and says the same: `readElsewhere` names it.
 * Run: node scripts/data/diary-medicine-facts.ts <folder>
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const folder = process.argv[2];
if (!folder) {
  console.error(
    "Say which folder holds medication_safety.csv: node scripts/data/diary-medicine-facts.ts <folder>",
  );
  process.exit(2);
}

type Publication = {
  readonly organisation: string;
  readonly publication: string;
  readonly year: number;
  /** Where it was read, where that was not the publication itself. */
  readonly readIn?: string;
};

const readElsewhere: Readonly<Record<string, Publication>> = {
  "aspirin-us": {
    organisation: "FDA (US)",
    publication: "Reye's syndrome warning on aspirin labels (openFDA)",
    year: 2026,
    readIn:
      "the labels (children and teenagers); the New Parents Network on the Surgeon General, FDA, CDC and AAP (under 19, in illnesses with fever)",
  },
  "cough-cold-us": {
    organisation: "FDA (US)",
    publication: "Public Health Advisory on non-prescription cough and cold medicines in children",
    year: 2008,
    readIn: "The Clinical Advisor, 2008; WebMD on the makers' own label of October 2008 (under 4)",
  },
  "cough-cold-uk": {
    organisation: "MHRA (UK)",
    publication: "Children's over-the-counter cough and cold medicines: new advice",
    year: 2009,
    readIn: "Pulse and BBC News, March 2009",
  },
  "codeine-us": {
    organisation: "FDA (US)",
    publication: "Drug Safety Communication on codeine and tramadol in children",
    year: 2017,
    readIn: "the FDA's MedWatch message of 20 April 2017",
  },
};

/** Ingredients of cough and cold medicines for which the MHRA's review gives the limit, as PharmaTimes and BBC News list them (2008). */
const coughAndCold = [
  "brompheniramine",
  "chlorphenamine",
  "dextromethorphan",
  "diphenhydramine",
  "ephedrine",
  "guaifenesin",
  "ipecacuanha",
  "oxymetazoline",
  "phenylephrine",
  "pholcodine",
  "pseudoephedrine",
  "xylometazoline",
];
/** The same ingredients by their American names. */
const americanNames = ["chlorpheniramine"];

const keys: Readonly<Record<string, readonly string[]>> = {
  acetaminophen: ["paracetamol"],
  "cough and cold combinations": [...coughAndCold, ...americanNames],
};

const [header = "", ...lines] = readFileSync(join(folder, "medication_safety.csv"), "utf8")
  .trim()
  .split(/\r?\n/);
const columns = readCells(header);
const facts = lines.map((line) => {
  const cells = readCells(line);
  const of = (name: string) => {
    const at = columns.indexOf(name);
    if (at < 0) throw new Error(`medication_safety.csv has no column ${name}`);
    return cells[at] ?? "";
  };
  const figure = (name: string) => (of(name) === "" ? null : Number(of(name)));
  const hours = figure("min_interval_hours");
  const isRecalled = of("check_status") === "recalled";
  const source: Publication | undefined = isRecalled
    ? readElsewhere[of("id")]
    : {
        organisation: of("source_org"),
        publication: of("source_publication"),
        year: Number(of("source_year")),
      };
  return source
    ? {
        id: of("id"),
        keys: keys[of("medicine")] ?? [of("medicine")],
        isClass: of("medicine") in keys && (keys[of("medicine")] ?? []).length > 1,
        region: of("region").toLowerCase(),
        minAgeMonths: figure("min_age_months"),
        minWeightKg: figure("min_weight_kg"),
        minIntervalMinutes: hours === null ? null : hours * 60,
        mostDoses: figure("max_doses_24h"),
        ...source,
      }
    : null;
});
const kept = facts.filter((fact) => fact !== null);
const text = `${JSON.stringify(kept, null, 1)}\n`;
writeFileSync(new URL("../../lib/diary/core/data/medicine-facts.json", import.meta.url), text);
console.log(`medicine-facts: ${kept.length} of ${facts.length} rows, ${(text.length / 1024).toFixed(1)} kB`);

/** The cells of a line of CSV, quoted ones among them. */
function readCells(line: string): string[] {
  return [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)]
    .map(([, cell = ""]) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell))
    .slice(0, columnCount(line));
}

function columnCount(line: string): number {
  return line.replace(/"(?:[^"]|"")*"/g, "").split(",").length;
}
