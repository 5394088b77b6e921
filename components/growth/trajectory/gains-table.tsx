import type { Velocity } from "#lib/growth/core/velocity-pairs.ts";
import { formatShortDate } from "#lib/kernel/date-words.ts";
import type { Units } from "#lib/kernel/units.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import { gainWords } from "./gain-words.ts";

/** Gains, the latest first: over which age, how much, and how that is among healthy children. */
export async function GainsTable({ velocities, units }: { velocities: readonly Velocity[]; units: Units }) {
  const t = await getTranslations("trajectory.velocity");
  const locale = await getLocale();
  const rows = await Promise.all(
    velocities.toReversed().map(async (velocity) => ({
      id: `${velocity.row.startMonth}`,
      from: formatShortDate(velocity.from.takenOn, locale),
      to: formatShortDate(velocity.to.takenOn, locale),
      words: await gainWords(velocity, units),
    })),
  );
  return (
    <ul className="divide-y divide-line">
      {rows.map(({ id, from, to, words }) => (
        <li
          key={id}
          className="grid grid-cols-1 gap-x-6 py-3 break-words first:pt-0 last:pb-0 sm:grid-cols-[16rem_1fr]"
        >
          <span>
            {words.period}
            <span className="block text-sm text-quiet">{t("measured", { from, to })}</span>
          </span>
          <span>
            <strong>{words.gain}</strong>, {words.place}
            {words.z && <span className="block text-sm text-quiet">{words.z}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
