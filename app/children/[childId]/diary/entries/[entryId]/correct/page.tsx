import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { diaryContextOf } from "#components/diary/diary-context.ts";
import { entryTitle } from "#components/diary/entry/entry-title.ts";
import { EntryForm } from "#components/diary/record/entry-form.tsx";
import { startOf } from "#components/diary/record/entry-start.ts";
import { knownMedicines } from "#components/diary/record/known-medicine.ts";
import { PainMap } from "#components/diary/record/pain-map.tsx";
import { toldSections } from "#components/diary/record/record-sections.ts";
import { FamilyPage } from "#components/shell/family-page.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { can } from "#lib/access/core/roles.ts";
import { asSignedIn } from "#lib/access/scope.ts";
import { correctEntry } from "#lib/diary/actions.ts";
import { scaleFor } from "#lib/diary/core/pain-scales.ts";
import { listMedicines } from "#lib/diary/medicines/queries.ts";
import { findHabits } from "#lib/diary/now/queries.ts";
import { findEntry, getProfile } from "#lib/diary/queries.ts";
import { listChildren } from "#lib/families/queries.ts";
import { addDays, ageOn } from "#lib/kernel/dates.ts";
import { isId } from "#lib/kernel/ids.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("diary.entry"))("correctTitle") };
}

type Props = { params: Promise<{ childId: string; entryId: string }> };

/** So many days before the entry tell what is usually written. */
const HABIT_DAYS = 90;

export default async function CorrectEntryPage({ params }: Props) {
  const { childId, entryId } = await params;
  const view = await asSignedIn(async (db) => {
    const children = await listChildren(db);
    const child = children.find(({ id }) => id === childId);
    if (!child || child.isArchived || !can(child, "diary:record") || !isId(entryId)) return null;
    const entry = await findEntry(db, child, entryId);
    if (!entry || entry.isWithdrawn) return null;
    return {
      children,
      child,
      entry,
      profile: await getProfile(db, child),
      medicines: await listMedicines(db, child),
      habits: await findHabits(db, child, addDays(entry.day, -HABIT_DAYS)),
    };
  });
  if (!view) notFound();
  const { children, child, entry, profile, medicines, habits } = view;
  const context = diaryContextOf(child, new Date());
  const locale = await getLocale();
  const t = await getTranslations("diary.entry");
  const start = startOf(entry, context.unit, locale);
  const title = await entryTitle(entry);
  return (
    <FamilyPage of={children} child={child} room="/diary">
      <PageHeading
        title={t("correctTitle")}
        lead={child.name}
        back={{ href: `${context.place}/entries/${entry.id}`, label: title }}
      />
      <EntryForm
        action={correctEntry}
        entryId={entry.id}
        draftKey={`diary-entry-${entry.id}`}
        start={start}
        open={new Set(toldSections(start))}
        scale={scaleFor(ageOn(child.bornOn, entry.day).totalMonths, profile.scale)}
        known={knownMedicines(medicines, locale)}
        map={(place, chosen) => (
          <PainMap
            place={place}
            chosen={chosen}
            outline={profile.outline}
            day={entry.day}
            context={context}
          />
        )}
        habits={habits}
        context={context}
        named={children.length > 1}
      />
    </FamilyPage>
  );
}
