import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { readDayChoice, readMinute } from "#components/diary/day/day-choice.ts";
import { diaryContextOf } from "#components/diary/diary-context.ts";
import { MedicineStates } from "#components/diary/medicines/medicine-state.tsx";
import { EntryForm } from "#components/diary/record/entry-form.tsx";
import { emptyStart } from "#components/diary/record/entry-start.ts";
import { knownMedicines } from "#components/diary/record/known-medicine.ts";
import { PainMap } from "#components/diary/record/pain-map.tsx";
import { recordSections, toldSections } from "#components/diary/record/record-sections.ts";
import { WhoseEntry } from "#components/diary/record/whose-entry.tsx";
import { FamilyPage } from "#components/shell/family-page.tsx";
import { ageWords } from "#components/ui/age-words.ts";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { can } from "#lib/access/core/roles.ts";
import { asSignedIn } from "#lib/access/scope.ts";
import { recordEntry } from "#lib/diary/actions.ts";
import { type PainScale, painScales } from "#lib/diary/core/entry.ts";
import { scaleFor } from "#lib/diary/core/pain-scales.ts";
import { getRegimen } from "#lib/diary/medicines/queries.ts";
import { findHabits } from "#lib/diary/now/queries.ts";
import { findEntry, getProfile } from "#lib/diary/queries.ts";
import { listChildren } from "#lib/families/queries.ts";
import { addDays, ageOn } from "#lib/kernel/dates.ts";
import { isId, newId } from "#lib/kernel/ids.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("diary.record"))("title") };
}

type Asked = Record<string, string | string[] | undefined>;

type Props = { params: Promise<{ childId: string }>; searchParams: Promise<Asked> };

/** So many days back tell what is usually written. */
const HABIT_DAYS = 90;

export default async function RecordPage({ params, searchParams }: Props) {
  const { childId } = await params;
  const asked = await searchParams;
  const view = await asSignedIn(async (db) => {
    const children = await listChildren(db);
    const child = children.find(({ id }) => id === childId);
    if (!child || child.isArchived || !can(child, "diary:record")) return null;
    const context = diaryContextOf(child, new Date());
    return {
      children,
      context,
      profile: await getProfile(db, child),
      regimen: await getRegimen(db, child, context.today),
      habits: await findHabits(db, child, addDays(context.today, -HABIT_DAYS)),
      repeated: isId(asked.repeat) ? await findEntry(db, child, asked.repeat) : null,
    };
  });
  if (!view) notFound();
  const { children, context, profile, regimen, habits, repeated } = view;
  const { child, place, today, minute } = context;
  const t = await getTranslations("diary");
  const known = knownMedicines(regimen.medicines, await getLocale());
  const { day } = readDayChoice(asked, { today, bornOn: child.bornOn });
  const listed = known.filter(({ id }) => id === asked.medicine);
  const start = {
    ...emptyStart(day, day === today ? minute : readMinute(asked.time)),
    medicines: [
      ...(repeated?.intakes ?? []),
      ...listed.map(({ id, name, dose, route }) => ({ medicineId: id, name, text: dose, route })),
    ],
  };
  const usual = scaleFor(ageOn(child.bornOn, day).totalMonths, profile.scale);
  const open = new Set([...toldSections(start), ...recordSections.filter((name) => name in asked)]);
  return (
    <FamilyPage of={children} child={child} room="/diary/record">
      <PageHeading
        title={t("record.title")}
        lead={t("record.for", { name: child.name, age: await ageWords(child.bornOn, today) })}
        back={{ href: place, label: t("title") }}
      />
      <div className="grid gap-5">
        <WhoseEntry of={children} child={child} />
        <EntryForm
          action={recordEntry}
          entryId={newId()}
          draftKey={draftKeyOf(child.id, asked)}
          start={start}
          open={open}
          scale={scaleIn(asked) ?? usual}
          scaleHref={(scale) => `${place}/record?${withScale(asked, scale)}`}
          known={known}
          map={(place, chosen) => (
            <PainMap place={place} chosen={chosen} outline={profile.outline} day={day} context={context} />
          )}
          habits={habits}
          given={<MedicineStates regimen={regimen} context={context} />}
          context={context}
          photo
          named={children.length > 1}
        />
      </div>
    </FamilyPage>
  );
}

function scaleIn({ scale }: Asked): PainScale | undefined {
  return painScales.find((each) => each === scale);
}

/** The same form with the part on pain open, on another scale. */
function withScale(asked: Asked, scale: PainScale): URLSearchParams {
  const { pain: _, scale: __, ...others } = asked;
  const kept = Object.entries(others).map(([name, value]) => [name, String(value ?? "")]);
  return new URLSearchParams([...kept, ["pain", ""], ["scale", scale]]);
}

/** A form that begins with something has a draft of its own: another one would take its place. */
function draftKeyOf(childId: string, asked: Asked): string {
  const begun = ["repeat", "medicine", "day"].map((name) => String(asked[name] ?? ""));
  return ["diary", childId, ...begun.filter(Boolean)].join("-");
}
