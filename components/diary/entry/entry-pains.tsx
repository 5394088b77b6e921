import { Card } from "#components/ui/card.tsx";
import { Facts } from "#components/ui/facts.tsx";
import type { Pain } from "#lib/diary/core/entry.ts";
import { flaccItems } from "#lib/diary/core/pain-scales.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import { levelWords } from "../words/pain-words.ts";
import { placeName } from "../words/place-name.ts";

/** Where it hurt and how much, on which scale, by whose judgement, and as it was written. */
export async function EntryPains({ pains }: { pains: readonly Pain[] }) {
  if (pains.length === 0) return null;
  const t = await getTranslations("diary.entry");
  const facts = await Promise.all(
    pains.map(async (pain) => ({
      label: isPlaced(pain) ? placeName(pain, await getLocale()) : t("unplaced"),
      value: await levelOf(pain),
      note: (await notesOf(pain)).join(" · "),
    })),
  );
  return (
    <Card title={t("pain")}>
      <Facts facts={facts} />
    </Card>
  );
}

const isPlaced = ({ location, name }: Pain) => location !== "other" || name !== null;

async function levelOf(pain: Pain): Promise<string> {
  const words = await getTranslations("diary.words");
  const level = levelWords(pain, words, await getLocale());
  return pain.high === null ? level : words("levelOf", { level });
}

async function notesOf(pain: Pain): Promise<string[]> {
  const t = await getTranslations("diary.entry");
  const words = await getTranslations("diary.words");
  const language = await getLocale();
  const listed = pain.name && placeName({ ...pain, name: null }, language);
  const items = flaccItems.filter(({ id }) => pain.items?.[id] !== undefined);
  const scored = items.map(({ id, names }) => `${names[language]} ${pain.items?.[id]}`).join(", ");
  // What was written is not said twice.
  const isPlain = [String(pain.levels[0]), levelWords(pain, words, language)].includes(pain.text);
  return [
    pain.location !== "other" && listed,
    pain.scale && words(`scales.${pain.scale}`),
    pain.rater !== "unknown" && words(`raters.${pain.rater}`),
    scored && t("items", { items: scored }),
    pain.text !== "" && !isPlain && !pain.items && t("written", { text: pain.text }),
    pain.high === null && pain.band === null && t("unread"),
  ].filter((note) => typeof note === "string" && note !== "") as string[];
}
