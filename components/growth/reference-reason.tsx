import { TextLink } from "#components/ui/text-link.tsx";
import { can } from "#lib/access/core/roles.ts";
import type { ChildView } from "#lib/families/core/child.ts";
import { countryName, countryOfZone } from "#lib/families/core/country.ts";
import { type ReferenceChoice, resolveReference } from "#lib/growth/core/plan.ts";
import type { GrowthProfile } from "#lib/growth/core/profile.ts";
import { timeZoneLabel } from "#lib/kernel/time-zone-search.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";

type ReferenceReasonProps = {
  child: ChildView;
  profile: Pick<GrowthProfile, "reference">;
  chartReference: ReferenceChoice;
  mayChange?: boolean;
};

/** Which references an automatic choice is today, and why; nothing where one was chosen for the child. */
export async function ReferenceReason({ child, profile, chartReference, mayChange }: ReferenceReasonProps) {
  if (profile.reference !== "automatic") return null;
  const t = await getTranslations("references.settings.reference");
  const { country, timeZone } = child;
  const family = resolveReference("automatic", chartReference, country, timeZone);
  const why = whyOf(chartReference, country, timeZone);
  const values = {
    country: country ? countryName(country, await getLocale()) : "",
    zone: timeZoneLabel(timeZone),
  };
  const mayName = mayChange && !country && can(child, "family:edit");
  return (
    <div>
      <p>
        {t(`automaticNow.${family}`)} <span className="text-quiet">{t(`why.${why}`, values)}</span>
      </p>
      {why === "person" && mayChange && <TextLink href="/settings/preferences">{t("preferences")}</TextLink>}
      {why !== "person" && mayName && (
        <TextLink href={`/families/${child.familyId}/edit`}>{t("family")}</TextLink>
      )}
    </div>
  );
}

function whyOf(chartReference: ReferenceChoice, country: string | null, timeZone: string): string {
  if (chartReference !== "automatic") return "person";
  if (country) return "country";
  return countryOfZone(timeZone) ? "zone" : "elsewhere";
}
