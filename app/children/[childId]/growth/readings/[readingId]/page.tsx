import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CorrectForm } from "#components/growth/correct-form.tsx";
import { measureWords } from "#components/growth/measure-words.ts";
import { placementWords } from "#components/growth/placement-words.ts";
import { typedReading } from "#components/growth/typed-reading.ts";
import { WithdrawReading } from "#components/growth/withdraw-reading.tsx";
import { FamilyPage } from "#components/shell/family-page.tsx";
import { Act } from "#components/ui/act.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { can } from "#lib/access/core/roles.ts";
import { asSignedIn } from "#lib/access/scope.ts";
import { listChildren } from "#lib/families/queries.ts";
import { restoreReading } from "#lib/growth/actions.ts";
import { assess } from "#lib/growth/core/assess.ts";
import { planOf } from "#lib/growth/core/profile.ts";
import { getProfile } from "#lib/growth/profile/queries.ts";
import { findReading } from "#lib/growth/queries.ts";
import { isId } from "#lib/kernel/ids.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("growth.correct"))("title") };
}

type Props = { params: Promise<{ childId: string; readingId: string }> };

export default async function ReadingPage({ params }: Props) {
  const { childId, readingId } = await params;
  const view = await asSignedIn(async (db, me) => {
    const children = await listChildren(db);
    const child = children.find(({ id }) => id === childId);
    const reading = child && isId(readingId) && (await findReading(db, child.id, readingId));
    if (!child || !reading) return null;
    return { me, children, child, reading, profile: await getProfile(db, child.id) };
  });
  if (!view || !can(view.child, "growth:record")) notFound();
  const { me, children, child, reading, profile } = view;
  const t = await getTranslations("growth.correct");
  const units = { weight: me.weightUnit, length: me.lengthUnit };
  const shown = measureWords(reading.kind, reading.value, units, await getLocale());
  const { placement } = assess(reading, planOf(child, profile, me));
  return (
    <FamilyPage of={children} child={child} room="/growth/readings">
      <PageHeading
        title={t("title")}
        lead={[child.name, shown, placement && (await placementWords(placement))].filter(Boolean).join(" · ")}
        back={{
          href: `/children/${child.id}/growth/history`,
          label: (await getTranslations("growth.history"))("title"),
        }}
      />
      {reading.isWithdrawn ? (
        <Notice>
          <div className="flex flex-wrap items-center gap-4">
            {t("withdrawn")}
            <Act
              action={restoreReading}
              fields={{ childId: child.id, readingId: reading.id }}
              label={t("restore")}
            />
          </div>
        </Notice>
      ) : (
        <div className="grid gap-8">
          <CorrectForm reading={reading} value={typedReading(reading, units) ?? shown} units={units} />
          <WithdrawReading childId={child.id} readingId={reading.id} />
        </div>
      )}
    </FamilyPage>
  );
}
