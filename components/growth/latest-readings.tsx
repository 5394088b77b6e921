import { TextLink } from "#components/ui/text-link.tsx";
import { type GrowthPoint, type Measure, measures } from "#lib/growth/core/child-growth.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import type { Units } from "#lib/kernel/units.ts";
import { getTranslations } from "#lib/words/words.ts";
import { measureName } from "./measure-name.ts";
import { sharedReference } from "./reference-words.ts";
import { standingWords } from "./standing-words.ts";

type LatestReadingsProps = {
  childId: string;
  growth: Readonly<Record<Measure, readonly GrowthPoint[]>>;
  /** The measures in use at the child's age. */
  kinds: readonly Measure[];
  units: Units;
  today: CalendarDate;
  hasReference: boolean;
};

/** Weight for length says again what weight and BMI say: it has its chart, and no line of its own here. */
const listed = measures.filter((kind) => kind !== "weight-for-length");

/** The latest of each measure, in words first, each leading to its chart; with the reference they are placed on. */
export async function LatestReadings({ childId, growth, kinds, ...context }: LatestReadingsProps) {
  const t = await getTranslations("growth");
  const known = listed.filter((kind) => kinds.includes(kind) && growth[kind].length > 0);
  const words = await Promise.all(known.map((kind) => standingWords(growth[kind], context)));
  if (known.length === 0) return <p className="text-quiet">{t("words.none")}</p>;
  const shared = await sharedReference(known.map((kind) => growth[kind].at(-1)?.placement ?? null));
  return (
    <>
      <dl className="grid gap-4 lg:grid-cols-2 lg:gap-x-8">
        {known.map((kind, place) => {
          const standing = words[place];
          if (!standing) return null;
          const name = measureName(kind, growth[kind].at(-1)?.ageDays ?? 0);
          return (
            <div key={kind} className="min-w-0">
              <dt className="flex items-baseline justify-between gap-4 text-sm text-quiet">
                <TextLink href={`/children/${childId}/growth?kind=${kind}`}>{t(`kinds.${name}`)}</TextLink>
                <time dateTime={standing.takenOn}>{standing.date}</time>
              </dt>
              <dd>
                <strong className="text-lg">{standing.value}</strong>, {standing.place}
                {!shared && standing.reference && (
                  <span className="block text-sm text-quiet">{standing.reference}</span>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
      {shared && (
        <p className="mt-4 text-sm text-quiet">
          {(await getTranslations("references"))("all", { on: shared })}
        </p>
      )}
    </>
  );
}
