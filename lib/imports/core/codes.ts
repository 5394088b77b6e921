/** Why a file is not read; figures: `most`, `line`, `column`. Words: `refusals` of messages/<locale>/imports.json. */
export const TABLE_CODES = [
  "empty",
  "too-large",
  "too-many-columns",
  "too-many-rows",
  "cell-too-long",
  "not-text",
  "spreadsheet",
  "other-format",
  "no-header",
  "cut-short",
  "json-wrong",
  "json-broken",
  "not-utf8",
  "diary-too-deep",
  "diary-too-many-keys",
  "diary-too-large",
  "diary-too-long",
] as const;

/**
 * Why a row has its fate, by outcome. Figures: `text` (the cell as written), `date`, `bornOn`, `today`, `value`, `lowest`,
 * `highest` (SI), `kind`, `type` (what the row is), `line` (where it stood first).
 */
export const FATE_CODES = {
  refused: [
    /** The person has not said which child it is. */
    "child-undecided",
    /** A child the person cannot record for. */
    "child-unknown",
    "date-missing",
    /** text */
    "date-wrong",
    /** date, bornOn */
    "before-birth",
    /** date, today */
    "in-future",
    "value-missing",
    /** text */
    "value-wrong",
    /** kind, value, lowest, highest */
    "impossible",
    "kind-missing",
    /** text */
    "kind-unknown",
    /** text */
    "unit-unknown",
    "vaccine-missing",
    /** The person has not said which vaccine a name means; text */
    "vaccine-undecided",
    /** A dose whose reaction this is, is not in the file nor in the record. */
    "dose-missing",
    "reaction-wrong",
    "decision-wrong",
    /** What stands in an entry's place is none; text */
    "not-an-entry",
    /** The person has not said whether days or months come first. */
    "order-undecided",
    /** The person has not said which place a name means; text */
    "place-undecided",
    /** text, year */
    "no-leap-day",
    /** key, length */
    "text-too-long",
    /** An entry of our own export that was changed so that it cannot be kept. */
    "own-damaged",
  ],
  known: [
    /** It came from this row of this file before. */
    "same-origin",
    /** It came from this row before, and the record now says otherwise (value, date: the record's); nothing is changed. */
    "known-otherwise",
    /** The same of a dose; vaccine (CVX), date: the record's. */
    "dose-otherwise",
    /** It came from this row before and was withdrawn since; it stays withdrawn. */
    "withdrawn",
    /** Same child, day, measure and value. */
    "same-reading",
    /** Same child, day and vaccine. */
    "same-dose",
    "same-reaction",
    "same-decision",
    "same-entry",
  ],
  duplicate: [/** line */ "twice"],
  "not-yet": [/** type */ "not-yet"],
  "left-out": ["child-left-out", "vaccine-left-out", "nothing-measured", "nothing-given"],
  redundant: ["follows-from-others"],
} as const;

/** What to look at before keeping a row; figures: z, or vaccine, other (CVX codes), date, bornOn, expiry. */
export const DOUBT_CODES = [
  "far-from-reference",
  "given-twice",
  "odd-age",
  "expired-batch",
  "due-before",
] as const;

/** Whatever else a row says is told instead of these. */
export const SAYS_NOTHING: readonly string[] = ["nothing-measured", "nothing-given"];

/** What a row that is not kept yet holds (`type` of "not-yet"); any other type is shown as the file writes it. */
export const NOT_YET_TYPES = [
  "child",
  "temperature",
  "feeding",
  "diaper",
  "sleep",
  "pumping",
  "tummy-time",
  "medication",
  "note",
  "tag",
  "solids",
  "bath",
  "potty",
  "milestone",
  "vaccine",
  "play",
  "milk",
] as const;
