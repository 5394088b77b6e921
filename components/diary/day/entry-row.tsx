import Link from "next/link";
import { Picture } from "#components/ui/picture.tsx";
import type { Entry } from "#lib/diary/core/entry.ts";
import { clockText } from "#lib/kernel/clock-text.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import type { DiaryContext } from "../diary-context.ts";
import { entryLines } from "../words/entry-words.ts";

type EntryRowProps = {
  entry: Entry;
  /** Whether several people wrote, so that it matters who. */
  isShared: boolean;
  context: DiaryContext;
};

/** One moment in a list: its time, what was said, the way to all of it. */
export async function EntryRow({ entry, isShared, context }: EntryRowProps) {
  const t = await getTranslations("diary.day");
  const lines = entryLines(entry, context.unit, await getTranslations("diary.words"), await getLocale());
  const time = entry.minute === null ? null : clockText(entry.minute);
  const about = [
    isShared && entry.recordedBy && t("by", { name: entry.recordedBy }),
    entry.isImported && t("imported"),
  ];
  const meta = about.filter(Boolean).join(" · ");
  return (
    <li className="relative grid grid-cols-[3.5rem_minmax(0,1fr)_auto] gap-x-3 px-4 py-3 hover:bg-sunken sm:px-6">
      <p className="tabular-nums">
        <Link
          href={`${context.place}/entries/${entry.id}`}
          className="text-link after:absolute after:inset-0"
          aria-label={time ? t("open", { time }) : t("openUntimed")}
        >
          {time ?? t("untimed")}
        </Link>
      </p>
      <div className="min-w-0 break-words">
        <Lines lines={lines.medicine} strong />
        <Lines lines={lines.pain} />
        <Lines lines={lines.vitals} />
        <Lines lines={lines.rest} />
        {entry.note && <p className="whitespace-pre-line">{entry.note}</p>}
        {meta && <p className="text-sm text-quiet">{meta}</p>}
      </div>
      {entry.pictureId && (
        <Picture
          pictureId={entry.pictureId}
          size={96}
          alt={t("photo")}
          width={48}
          height={48}
          loading="lazy"
          className="rounded-sm"
        />
      )}
    </li>
  );
}

function Lines({ lines, strong = false }: { lines: readonly string[]; strong?: boolean }) {
  return lines.map((line, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the same may be said twice, and is never reordered
    <p key={place} {...(strong && { className: "font-semibold" })}>
      {line}
    </p>
  ));
}
