/** How our own export of a diary begins; those of other rooms say `"nestling": 1`. */
const OWN = /^\s*\{\s*"nestling"\s*:\s*\{/;
/** A date with what belongs to it. */
const BY_DATE = /"\s*(?:\d{3,4}|\d{1,2}[-/.]\d{1,2}|\d{4}-\d{2}-\d{2})\s*"\s*:\s*[{[]/;
/** What nothing else brought here holds. */
const PARTS = /"(?:pain|medications?|meds|activit(?:y|ies))"\s*:\s*\{/i;
const VITALS = /"(?:spo2|o2|bpr|bp|blood_?pressure|medication_taken|max_pain_level)"\s*:/i;
/** A day without its year; as a year none of these would be one of vaccinations. */
const MONTH_DAY = /"date"\s*:\s*(?:\{\s*"S"\s*:\s*)?"?\s*(?:0\d{3}|1[0-2]\d{2}|\d{3})\s*["},]/i;
/** A table of other records, whatever it says beside them. */
const OTHERS = /"(?:weight|height|length|head_circumference|vaccine|cvx|typed_value)"\s*:/i;

/** Whether a JSON text is our own export of a diary. */
export function isOwnDiary(content: string): boolean {
  return OWN.test(content);
}

/** Whether a JSON text is a diary: by its keys alone, before it is read. */
export function isDiaryText(content: string): boolean {
  if (OWN.test(content) || PARTS.test(content)) return true;
  return !OTHERS.test(content) && [BY_DATE, VITALS, MONTH_DAY].some((sign) => sign.test(content));
}
