import { plainWords } from "./plain-words.ts";
import type { Field } from "./source.ts";

/** Columns that name a measure and hold something made from it, a part of it, or somebody else's. */
const MADE_FROM =
  /percentil|perzentil|centile|\b(?:z|z?score|sds|zscore|diff\w*|change|gain|cambio|ganancia|age|edad|alter|target|ideal|goal|mother|father|madre|padre|fat|bone|muscle|lean|water|grasa|hueso|osea|muscular|musculo)\b/;
const BIRTH = /\b(?:birth|born|dob|nacimiento|nacido|nacida|geburt\w*|naissance)\b/;

/** Words by what they name, in English, Spanish, German and French; the first match in this order counts. */
const WORDS: readonly (readonly [Field, RegExp])[] = [
  ["cvx", /\bcvx\b/],
  ["expires", /\b(?:expir\w*|expiry|caducidad|caduca|vencimiento|vence|verfall\w*|haltbar\w*|peremption)\b/],
  ["next-due", /\b(?:next|due|proxim[ao]s?|siguiente|nachste\w*|prochaine?)\b/],
  ["lot", /\b(?:lot|lots|lote|lotes|batch|charge|chargen\w*|ch b)\b/],
  [
    "manufacturer",
    /\b(?:manufacturer|mfr|maker|mvx|fabricante|laboratorio|hersteller|fabricant|laboratoire)\b/,
  ],
  [
    "site",
    /\b(?:(?:body|injection|anatomical) site|site|sitio|zona|(?:lugar|punto) de (?:aplicacion|administracion|inyeccion|puncion)|korperstelle|impfstelle)\b/,
  ],
  ["route", /\b(?:route|via|vias|voie|verabreichung\w*)\b/],
  [
    "product",
    /\b(?:product|brand|trade ?name|trade|producto|marca|nombre comercial|presentacion|handelsname|impfstoff|produit|marque)\b/,
  ],
  ["bmi", /\b(?:bmi|imc|body mass index|indice de masa corporal)\b/],
  [
    "head",
    /\b(?:head|hc|ofc|hcm|cefalic[oa]|craneal|craneo|cabeza|pc|kopfumfang|kopf|ku|cranien|crane|tete)\b/,
  ],
  ["triceps", /\b(?:triceps|tricipital|trizeps\w*)\b/],
  ["subscapular", /\b(?:subscapular\w*|subescapular|sous scapulaire)\b/],
  ["arm", /\b(?:arm|muac|brazo|braquial|oberarm\w*|bras)\b/],
  [
    "weight",
    /\b(?:weight|weighed|wt|mass|peso|poids|gewicht|korpergewicht|kilos?|kilograms?|kilogramos?|kg|lbs?|pounds?|libras)\b/,
  ],
  [
    "length",
    /\b(?:length|height|len|ht|hgt|stature|tall|talla|longitud|estatura|altura|largo|taille|grosse|korpergrosse|korperlange|lange|longueur)\b/,
  ],
  ["ounces", /\b(?:oz|ounces?|onzas?)\b/],
  [
    "vaccine",
    /^(?!.*\b(?:date|day|fecha|dia|datum|tag|jour|time|hora|when|cuando)\b).*\b(?:vaccines?|vaccinations?|vacunas?|vacunacion(?:es)?|vaccins?|immuni[sz]ations?|inmunizacion(?:es)?|biologicos?|shots?|jabs?|impfung(?:en)?)\b/,
  ],
  [
    "provider",
    /\b(?:provider|clinic|doctor|physician|pa?ediatrician|nurse|hospital|pharmacy|practice|facility|location|place|administered by|given by|vaccinator|clinica|medic[oa]|pediatra|enfermer[oa]|centro|farmacia|consultorio|lugar|profesional|vacunador|administrad[oa] por|aplicad[oa] por|arzt|praxis|medecin)\b/,
  ],
  ["date", /\b(?:date|day|fecha|dia|datum|tag|jour|timestamp|when|taken|measured|cuando)\b/],
  ["time", /\b(?:time|hora|zeit|uhrzeit|heure)\b/],
  [
    "kind",
    /^(?:kind|type|measure|measurement|measurement type|metric|parameter|medida|medicion|tipo(?: de medida)?|art|mesure|que)$/,
  ],
  ["value", /^(?:value|valor|result|resultado|amount|cantidad|wert|valeur|measured value|reading|quantity)$/],
  ["unit", /^(?:units?|unidad(?:es)?|einheit|unite|uom)$/],
  [
    "note",
    /\b(?:notes?|notas?|comments?|comentarios?|observacion(?:es)?|remarks?|bemerkung(?:en)?|notiz(?:en)?|remarques?|commentaires?)\b/,
  ],
  ["posture", /\b(?:posture|position|postura|posicion)\b/],
  ["device", /\b(?:device|scale|dispositivo|bascula|gerat|appareil)\b/],
  ["source", /\b(?:source|fuente|origen|quelle)\b/],
  ["estimated", /\b(?:estimated|estimate|estimado|estimada|geschatzt|estime)\b/],
  [
    "child",
    /\b(?:child|baby|name|kid|patient|paciente|nino|nina|nombre|hij[oa]|bebe|kind|enfant|nom|prenom|vorname)\b/,
  ],
];

/** What a column of that name holds; null for none of ours. */
export function fieldOf(header: string): Field | null {
  const plain = plainWords(header);
  if (BIRTH.test(plain)) return null;
  const field = WORDS.find(([, words]) => words.test(plain))?.[0] ?? null;
  return field !== null && isMeasure(field) && MADE_FROM.test(plain) ? null : field;
}

export type MeasureField = "weight" | "length" | "head" | "arm" | "triceps" | "subscapular" | "bmi";
export const measureFields: readonly MeasureField[] = [
  "weight",
  "length",
  "head",
  "arm",
  "triceps",
  "subscapular",
  "bmi",
];

function isMeasure(field: Field): field is MeasureField {
  return (measureFields as readonly Field[]).includes(field);
}

/** The measure a word in a cell names ("Weight", "Talla", "Head Circumference"); null for none. */
export function measureOf(word: string): MeasureField | null {
  const field = fieldOf(word);
  return field !== null && isMeasure(field) ? field : null;
}
