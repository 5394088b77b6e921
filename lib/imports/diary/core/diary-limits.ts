/** What is read of a diary at most; `text` is the length of one text, beyond which its entry is refused. */
export const DIARY_LIMITS = { bytes: 5_000_000, entries: 20_000, depth: 6, keys: 200, text: 2000 } as const;

/** Our own export nests deeper, and is as long as any file may be: it has all that the record says beside the entries. */
export const OWN_DEPTH = 12;

/** No honest diary of so many bytes has more figures, texts, lists and objects. */
export const MOST_VALUES = 1_000_000;
