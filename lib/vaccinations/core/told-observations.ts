/** What a family can know of a child because a doctor has said it, by topic: codes of CDSi's observations. */
export const observationTopics = {
  immunity: ["018", "019", "020", "021", "022", "023", "024", "025"],
  "allergy-dose": [
    "086",
    "087",
    "088",
    "081",
    "098",
    "097",
    "096",
    "083",
    "094",
    "091",
    "092",
    "093",
    "089",
    "095",
    "116",
    "090",
    "085",
    "122",
    "244",
  ],
  allergy: ["102", "104", "106", "107", "108", "109", "110", "117", "118", "188"],
  "immune-system": [
    "013",
    "012",
    "145",
    "147",
    "148",
    "151",
    "154",
    "155",
    "158",
    "168",
    "159",
    "157",
    "004",
    "160",
    "259",
    "246",
  ],
  illness: ["014", "015", "016", "017", "027", "200", "161", "167", "010", "011", "028", "076", "079", "034"],
  circumstance: ["071", "278", "142", "166", "143", "164", "048", "007"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ObservationTopic = keyof typeof observationTopics;

/** Every code that can be told. */
export const toldObservations: readonly string[] = Object.values(observationTopics).flat();
