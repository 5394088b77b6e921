/**
 * Makes lib/diary/core/data/pain-scales.json from a folder with pain_scales.csv, pain_scale_items.csv and pain_score_bands.csv: the
 * scales a family can use at home (FLACC: Merkel 1997; revised FLACC: Malviya 2006; six faces: Hicks 2001, drawn anew; numbers 0 to
 * 10: von Baeyer 2009), the ages they were tested at, their bands, and the five items of the FLACC in this project's own words.
 * CRIES and NIPS are for clinicians and stay out. Run: node scripts/data/diary-pain-scales.ts <folder>
 */
import { folderNamed, writeRows } from "./diary-table.ts";
import { readRows } from "./vaccines-table.ts";

const SCALES = [
  "id",
  "name_en",
  "name_es",
  "kind",
  "age_from_months",
  "age_to_months",
  "step",
  "home_use",
  "source_publication",
  "source_year",
] as const;
const ITEMS = [
  "scale_id",
  "item_id",
  "item_en",
  "item_es",
  "score",
  "descriptor_en",
  "descriptor_es",
] as const;
const BANDS = ["scale_id", "score_from", "score_to", "band", "label_en", "label_es"] as const;

/** The scales of the record by the table's names; "faces" are drawn anew, after the ages and bands of the FPS-R. */
const ids = new Map([
  ["flacc", "flacc"],
  ["r-flacc", "r-flacc"],
  ["fps-r", "faces"],
  ["nrs", "nrs"],
]);

const folder = folderNamed("diary-pain-scales.ts");
const bands = readRows(folder, "pain_score_bands.csv", BANDS);
const scales = readRows(folder, "pain_scales.csv", SCALES)
  .filter(({ id, home_use }) => ids.has(id) && home_use === "yes")
  .map((row) => ({
    id: ids.get(row.id),
    kind: row.kind,
    fromMonths: Number(row.age_from_months),
    toMonths: Number(row.age_to_months),
    step: Number(row.step),
    source: `${row.source_publication} (${row.source_year})`,
    bands: bands
      .filter(({ scale_id }) => scale_id === row.id)
      .map((band) => ({
        from: Number(band.score_from),
        to: Number(band.score_to),
        band: band.band,
        labels: { en: band.label_en, es: band.label_es },
      })),
  }));

const lines = readRows(folder, "pain_scale_items.csv", ITEMS).filter(({ scale_id }) => scale_id === "flacc");
const flaccItems = [...new Set(lines.map(({ item_id }) => item_id))].map((id) => {
  const own = lines.filter(({ item_id }) => item_id === id);
  const [first] = own;
  return {
    id,
    names: { en: first?.item_en, es: first?.item_es },
    scores: own.map((row) => ({
      score: Number(row.score),
      texts: { en: row.descriptor_en, es: row.descriptor_es },
    })),
  };
});

const source =
  "Merkel et al., Pediatr Nurs 23(3):293-297 (1997); Malviya et al., Paediatr Anaesth 16(3):258-265 (2006); Hicks et al., Pain 93:173-183 (2001); von Baeyer et al., Pain 143:223-227 (2009); 0 / 1-3 / 4-6 / 7-10 is a clinical convention";
writeRows("data/pain-scales", source, { scales, flaccItems });
