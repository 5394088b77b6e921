import { Card } from "#components/ui/card.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { can } from "#lib/access/core/roles.ts";
import type { ChildView } from "#lib/families/core/child.ts";
import type { DueGroup } from "#lib/vaccinations/core/overview/due-glance.ts";
import { getTranslations } from "#lib/words/words.ts";
import { glanceWords } from "./glance-words.ts";

type ChildVaccinationsProps = {
  child: ChildView;
  /** What is still to come, as it was last worked out; empty before it ever was. */
  due: readonly DueGroup[];
};

/** What is due of a child's vaccinations, in a line or two, on the child's page. */
export async function ChildVaccinations({ child, due }: ChildVaccinationsProps) {
  if (!can(child, "vaccinations:read")) return null;
  const t = await getTranslations("immunization.card");
  return (
    <Card title={<TextLink href={`/children/${child.id}/vaccinations`}>{t("title")}</TextLink>}>
      <Lines child={child} due={due} />
    </Card>
  );
}

/** The same within a child's card. */
export async function VaccinationLines({ child, due }: ChildVaccinationsProps) {
  if (!can(child, "vaccinations:read")) return null;
  const t = await getTranslations("immunization.card");
  return (
    <div className="mt-5 border-line border-t pt-3">
      <p className="flex min-h-touch items-center">
        <TextLink href={`/children/${child.id}/vaccinations`}>{t("title")}</TextLink>
      </p>
      <Lines child={child} due={due} />
    </div>
  );
}

async function Lines({ child, due }: ChildVaccinationsProps) {
  const { isQuiet, lines } = await glanceWords(child, due);
  return lines.map((line) => (
    <p key={line} {...(isQuiet && { className: "text-quiet" })}>
      {line}
    </p>
  ));
}
