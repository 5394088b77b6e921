import { getLocale, getTranslations } from "#lib/words/words.ts";
import type { ScanFailure } from "./scan-failure.ts";

/** What scanning can say. `{have}`, `{count}`, `{lot}` and `{date}` are filled in where the code is read. */
export type ScanWords = {
  readonly locale: string;
  readonly camera: string;
  readonly picture: string;
  readonly stop: string;
  readonly view: string;
  readonly starting: string;
  readonly looking: string;
  readonly reading: string;
  readonly parts: string;
  readonly vial: string;
  readonly lot: string;
  readonly expiry: string;
  readonly check: string;
  readonly cards: Readonly<Record<CardSentence, string>>;
  readonly failed: Readonly<Record<ScanFailure, string>>;
};

export type CardSentence = "verified" | "test" | "unknown" | "expired" | "notYetValid" | "broken";

const cardSentences = ["verified", "test", "unknown", "expired", "notYetValid", "broken"] as const;
const failures = [
  ...(["forbidden", "noCamera", "busy", "notLoaded", "noPicture"] as const),
  ...(["nothing", "other", "link", "tooLarge"] as const),
] satisfies readonly ScanFailure[];

export async function scanWords(): Promise<ScanWords> {
  const t = await getTranslations("devices.scan");
  return {
    locale: await getLocale(),
    camera: t("camera"),
    picture: t("picture"),
    stop: t("stop"),
    view: t("view"),
    starting: t("starting"),
    looking: t("looking"),
    reading: t("reading"),
    parts: t("parts", { have: "{have}", count: "{count}" }),
    vial: t("vial"),
    lot: t("lot", { lot: "{lot}" }),
    expiry: t("expiry", { date: "{date}" }),
    check: t("check"),
    cards: record(cardSentences, (which) => t(`cards.${which}`)),
    failed: record(failures, (why) => t(`failed.${why}`)),
  };
}

function record<K extends string>(keys: readonly K[], say: (key: K) => string): Record<K, string> {
  return Object.fromEntries(keys.map((key) => [key, say(key)])) as Record<K, string>;
}
