import { LinkButton } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { can } from "#lib/access/core/roles.ts";
import type { ChildView } from "#lib/families/core/child.ts";
import type { GrowthPoint, Measure } from "#lib/growth/core/child-growth.ts";
import { isPreterm } from "#lib/growth/core/prematurity.ts";
import { isSkinfold, type Placement, type ReferenceSex } from "#lib/growth/core/reading.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import { measureName } from "./measure-name.ts";
import { numberWords } from "./measure-words.ts";
import { referenceAbout, referenceName } from "./reference-words.ts";

type PercentileMeaningProps = { point: GrowthPoint | undefined; sex: ReferenceSex | null; child: ChildView };

/** What a percentile says and does not say, and of what it is told; or, where no reference is chosen, the question which one to use. */
export async function PercentileMeaning({ point, sex, child }: PercentileMeaningProps) {
  const t = await getTranslations("growth.chart");
  if (!sex) {
    return (
      <Notice title={t("chooseReference.title", { name: child.name })}>
        <div className="grid justify-items-start gap-3">
          {t("chooseReference.text")}
          {can(child, "child:edit") && (
            <LinkButton href={`/children/${child.id}/edit`} size="small">
              {t("chooseReference.action")}
            </LinkButton>
          )}
        </div>
      </Notice>
    );
  }
  if (!point?.placement) return null;
  const { kind, placement } = point;
  const values = {
    kind: isSkinfold(kind) ? "skinfold" : kind === "weight-for-length" ? "weight" : kind,
    percentile: Math.round(placement.percentile),
    name: child.name,
    on: await referenceName(placement.reference, placement.basis),
    who: placement.reference === "cdc-2000" ? "other" : "healthy",
    same: sameness(point, placement),
  };
  const premature = prematurity(child, placement);
  const about = await referenceAbout(placement.reference);
  return (
    <div>
      {premature && (
        <p className="max-w-prose text-quiet">{t(`premature.${premature}`, { name: child.name })}</p>
      )}
      <details className="no-print">
        <summary className="flex min-h-touch cursor-pointer items-center font-semibold">
          {t("meaning")}
        </summary>
        <div className="grid max-w-prose gap-3 text-quiet">
          <p>{t(`meaningText.${meaningOf(kind, placement)}`, values)}</p>
          <p>{t("meaningZ", { z: numberWords(placement.z, 2, await getLocale()) })}</p>
          <p>
            {about.text} <span className="text-sm">{about.source}</span>
          </p>
        </div>
      </details>
    </div>
  );
}

/** The outermost lines of WHO's charts; beyond them a place is explained in its own words. */
const [LOW, HIGH] = [3, 97];

function meaningOf(kind: Measure, { percentile, flag }: Placement): string {
  if (flag) return "flagged";
  if (percentile < LOW) return "low";
  if (percentile > HIGH) return "high";
  return kind === "bmi" ? "withinBmi" : "within";
}

/** What the children compared with have in common with the child, beside the sex. */
function sameness({ kind, placedDay }: GrowthPoint, { reference, basis }: Placement): string {
  if (kind === "weight-for-length") return measureName("length", placedDay);
  if (reference === "intergrowth-newborn") return "gestation";
  if (basis === "post-menstrual") return "postMenstrual";
  return basis === "corrected" ? "corrected" : "other";
}

/** What to say of the age of a child born early; nothing once it is no longer corrected anyway. */
function prematurity(child: ChildView, { basis, reference }: Placement): string | null {
  if (child.premature && child.gestationDays === null) return "unknown";
  if (!isPreterm(child.gestationDays) || reference === "intergrowth-newborn") return null;
  if (basis === "post-menstrual") return "postMenstrual";
  return basis === "corrected" ? "corrected" : null;
}
