import type { ChildView } from "#lib/families/core/child.ts";
import { type Fate, isKept } from "#lib/imports/core/fate.ts";
import type { Seen } from "#lib/imports/core/import-view.ts";
import { diaryDays } from "#lib/imports/diary/core/diary-days.ts";
import type { DiaryFile } from "#lib/imports/diary/core/diary-file.ts";
import { formatDate, formatList } from "#lib/kernel/date-words.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import { isDiaryRow } from "./diary-words.ts";

type DiaryFactsProps = { seen: Seen; whose: readonly ChildView[]; today: CalendarDate };

/** How a diary was read, before anything of it is stored: from when to when, for whom, in which years, by which clock. */
export async function DiaryFacts({ seen, whose, today }: DiaryFactsProps) {
  const { diary } = seen.table;
  if (!diary) return null;
  const t = await getTranslations("journal.facts");
  const children = childrenIn(seen.fates, whose);
  const names = children.map(({ name }) => name);
  const facts = [
    await rangeWords(seen.fates),
    names.length > 0 && t("forWhom", { name: formatList(names, await getLocale()) }),
    ...(await dayWords(seen, diary, today)),
    diary.shape !== "own" && children[0] && t("zone", { zone: children[0].timeZone }),
    diary.repeated.length > 0 &&
      t("repeated", { count: diary.repeated.length, which: await shortList(diary.repeated) }),
    diary.beside.length > 0 &&
      t("beside", { which: await shortList(diary.beside.map(({ key, text }) => `${key}: ${text}`)) }),
  ].filter((fact) => typeof fact === "string");
  return (
    <ul className="grid list-disc gap-1 ps-5 text-sm text-quiet">
      {facts.map((fact) => (
        <li key={fact} className="break-words">
          {fact}
        </li>
      ))}
    </ul>
  );
}

async function rangeWords(fates: readonly Fate<unknown>[]): Promise<string | null> {
  const t = await getTranslations("journal.facts");
  const locale = await getLocale();
  const days = fates
    .flatMap((fate) => (isKept(fate) && isDiaryRow(fate.record) ? [fate.record.content.day] : []))
    .toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return null;
  return t("range", { count: days.length, from: formatDate(first, locale), to: formatDate(last, locale) });
}

/** The children for whom something is kept. */
function childrenIn(fates: readonly Fate<unknown>[], whose: readonly ChildView[]): readonly ChildView[] {
  const ids = new Set(fates.flatMap((fate) => (isKept(fate) && fate.childId ? [fate.childId] : [])));
  return whose.filter(({ id }) => ids.has(id));
}

/** The years, the clock and the nights; our own export says them itself. */
async function dayWords({ choices }: Seen, diary: DiaryFile, today: CalendarDate) {
  if (diary.shape === "own") return [];
  const t = await getTranslations("journal.facts");
  const { isOpen, isOrderOpen, isScattered, leapYear, read, hasSleep } = diaryDays(diary, choices, today);
  const isChosen = choices.years !== undefined && choices.years !== "automatic";
  const how = isChosen ? "chosen" : leapYear === null ? "found" : "leap";
  return [
    isOpen && !isOrderOpen && (isScattered ? t("scattered") : t(how, { years: read })),
    hasSleep && t(choices.sleep === "begins" ? "sleepBegins" : "sleepEnds"),
  ];
}

const MOST = 5;
const LONGEST = 40;

async function shortList(texts: readonly string[]): Promise<string> {
  const short = texts.slice(0, MOST).map((text) => text.slice(0, LONGEST).toWellFormed());
  return formatList(texts.length > MOST ? [...short, "…"] : short, await getLocale());
}
