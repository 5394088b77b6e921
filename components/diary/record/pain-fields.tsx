import type { ReactNode } from "react";
import { TextLink } from "#components/ui/text-link.tsx";
import { type Pain, type PainScale, painScales } from "#lib/diary/core/entry.ts";
import { hasBody, painGroups } from "#lib/diary/core/pain-lines.ts";
import { getTranslations } from "#lib/words/words.ts";
import { linePlaces } from "./line-count.ts";
import { MoreLines } from "./more-lines.tsx";
import { PainLine } from "./pain-line.tsx";

type PainFieldsProps = {
  pains: readonly Pain[];
  scale: PainScale;
  /** The body map of a line, with what is ticked in it to begin with; all its places are of one level. */
  map?: ((place: number, chosen: readonly string[]) => ReactNode) | undefined;
  /** The address of this form with another scale; left out, none is offered. */
  scaleHref?: ((scale: PainScale) => string) | undefined;
};

/** Pain, place by place. */
export async function PainFields({ pains, scale, map, scaleHref }: PainFieldsProps) {
  const t = await getTranslations("diary");
  const groups = painGroups(pains);
  const lines = linePlaces(groups.length, 4).map((place) => {
    const group = groups[place - 1] ?? null;
    const where = hasBody(place, group) && map?.(place, group?.locations ?? []);
    return {
      place,
      isTold: group !== null,
      fields: <PainLine key={scale} place={place} scale={scale} pain={group?.pain ?? null} where={where} />,
    };
  });
  const [first, ...others] = lines;
  return (
    <>
      {scaleHref && (
        <details>
          <summary className="flex min-h-touch w-fit cursor-pointer items-center text-sm underline underline-offset-4">
            {t("record.pain.scale", { scale: t(`words.scales.${scale}`) })}
          </summary>
          <ul className="flex flex-wrap gap-x-5">
            {painScales
              .filter((each) => each !== scale)
              .map((each) => (
                <li key={each} className="flex min-h-touch items-center">
                  <TextLink href={scaleHref(each)} scroll={false}>
                    {t(`words.scales.${each}`)}
                  </TextLink>
                </li>
              ))}
          </ul>
        </details>
      )}
      {first?.fields}
      <MoreLines title={t("record.pain.another")} names={["pain"]} lines={others} />
    </>
  );
}
