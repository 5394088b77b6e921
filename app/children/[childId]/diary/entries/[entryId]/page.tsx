import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { diaryContextOf } from "#components/diary/diary-context.ts";
import { WithdrawEntry, WithdrawnEntry } from "#components/diary/entry/entry-acts.tsx";
import { EntryFacts } from "#components/diary/entry/entry-facts.tsx";
import { EntryIntakes } from "#components/diary/entry/entry-intakes.tsx";
import { EntryOrigin } from "#components/diary/entry/entry-origin.tsx";
import { EntryPains } from "#components/diary/entry/entry-pains.tsx";
import { entryTitle } from "#components/diary/entry/entry-title.ts";
import { PhotoPart } from "#components/diary/entry/photo-part.tsx";
import { VitalsLines } from "#components/diary/vitals/vitals-lines.tsx";
import { FamilyPage } from "#components/shell/family-page.tsx";
import { LinkButton } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { Still } from "#components/ui/still.tsx";
import { can } from "#lib/access/core/roles.ts";
import { asSignedIn } from "#lib/access/scope.ts";
import { FEVER_LOOK_BACK_DAYS } from "#lib/diary/core/vitals/fever.ts";
import { hasVitals } from "#lib/diary/core/vitals/latest-vitals.ts";
import { findEntry, getProfile } from "#lib/diary/queries.ts";
import { listTemperatures } from "#lib/diary/vitals/queries.ts";
import { listChildren } from "#lib/families/queries.ts";
import { findHeight } from "#lib/growth/height/queries.ts";
import { addDays } from "#lib/kernel/dates.ts";
import { isId } from "#lib/kernel/ids.ts";
import { findWhole } from "#lib/pictures/queries.ts";
import { getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("diary.entry"))("title") };
}

type Props = {
  params: Promise<{ childId: string; entryId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function EntryPage({ params, searchParams }: Props) {
  const { childId, entryId } = await params;
  const view = await asSignedIn(async (db, me) => {
    const children = await listChildren(db);
    const child = children.find(({ id }) => id === childId);
    if (!child || !can(child, "diary:read") || !isId(entryId)) return null;
    const entry = await findEntry(db, child, entryId);
    if (!entry) return null;
    const from = addDays(entry.day, -FEVER_LOOK_BACK_DAYS);
    const ground = hasVitals(entry) && {
      height: await findHeight(db, child, entry.day),
      temperatures: await listTemperatures(db, child, from, entry.day),
    };
    const whole = await findWhole(db, entry.pictureId);
    return { me, children, child, entry, ground, whole, profile: await getProfile(db, child) };
  });
  if (!view) notFound();
  const { me, children, child, entry, ground, whole, profile } = view;
  const { saved, pictures, former } = await searchParams;
  const context = diaryContextOf(child, new Date());
  const t = await getTranslations("diary.entry");
  const which = { childId: child.id, entryId: entry.id };
  const done = (["recorded", "corrected", "restored"] as const).find((known) => known === saved);
  const mayChange = context.mayRecord && !entry.isWithdrawn;
  return (
    <FamilyPage of={children} child={child} room="/diary">
      <PageHeading
        title={await entryTitle(entry)}
        lead={child.name}
        back={{ href: `${context.place}?day=${entry.day}`, label: t("day") }}
        actions={
          mayChange && (
            <LinkButton href={`${context.place}/entries/${entry.id}/correct`}>{t("correct")}</LinkButton>
          )
        }
      />
      <div className="grid gap-5">
        {done && !entry.isWithdrawn && (
          <Notice tone="success" role="status">
            {t(done)}
          </Notice>
        )}
        {entry.isWithdrawn && <WithdrawnEntry {...which} mayRecord={context.mayRecord} />}
        <Still>
          <EntryIntakes entry={entry} emergency={profile.emergency} context={context} />
          <EntryPains pains={entry.pains} />
          <EntryFacts entry={entry} context={context} />
          {ground && (
            <VitalsLines
              entry={entry}
              child={child}
              ground={ground}
              unit={context.unit}
              lengthUnit={me.lengthUnit}
            />
          )}
        </Still>
        <PhotoPart
          entry={entry}
          whole={whole}
          mayChange={mayChange}
          outcome={pictures}
          former={former}
          context={context}
        />
        <Still>
          <EntryOrigin entry={entry} context={context} />
        </Still>
        {mayChange && <WithdrawEntry {...which} />}
      </div>
    </FamilyPage>
  );
}
