import { Card } from "#components/ui/card.tsx";
import type { Entry } from "#lib/diary/core/entry.ts";
import type { DiaryContext } from "../diary-context.ts";
import { EntryRow } from "./entry-row.tsx";

type DayEntriesProps = { title: string; entries: readonly Entry[]; context: DiaryContext };

/** Entries of a day, the newest first; those without a time come last. */
export function DayEntries({ title, entries, context }: DayEntriesProps) {
  if (entries.length === 0) return null;
  const isShared = new Set(entries.map(({ recordedBy }) => recordedBy)).size > 1;
  return (
    <Card title={title} padding="none" id="entries">
      <ol className="mt-2 divide-y divide-line">
        {newestFirst(entries).map((entry) => (
          <EntryRow key={entry.id} entry={entry} isShared={isShared} context={context} />
        ))}
      </ol>
    </Card>
  );
}

function newestFirst(entries: readonly Entry[]): readonly Entry[] {
  const timed = entries.filter(({ minute }) => minute !== null);
  return [...timed.toReversed(), ...entries.filter(({ minute }) => minute === null)];
}
