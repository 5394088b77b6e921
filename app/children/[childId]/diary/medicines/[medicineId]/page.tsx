import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { diaryContextOf } from "#components/diary/diary-context.ts";
import { MedicineFacts } from "#components/diary/medicines/medicine-facts.tsx";
import { MedicineForm } from "#components/diary/medicines/medicine-form.tsx";
import { MedicineItem } from "#components/diary/medicines/medicine-item.tsx";
import { FamilyPage } from "#components/shell/family-page.tsx";
import { Act } from "#components/ui/act.tsx";
import { Card } from "#components/ui/card.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { can } from "#lib/access/core/roles.ts";
import { asSignedIn } from "#lib/access/scope.ts";
import { contentsOf } from "#lib/diary/core/medicines/limits.ts";
import { changeMedicine, removeMedicine } from "#lib/diary/medicines/actions.ts";
import { findMedicine, getRegimen } from "#lib/diary/medicines/queries.ts";
import { listChildren } from "#lib/families/queries.ts";
import { isId } from "#lib/kernel/ids.ts";
import { getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("medicines"))("title") };
}

type Props = { params: Promise<{ childId: string; medicineId: string }> };

export default async function MedicinePage({ params }: Props) {
  const { childId, medicineId } = await params;
  const view = await asSignedIn(async (db) => {
    const children = await listChildren(db);
    const child = children.find(({ id }) => id === childId);
    if (!child || !can(child, "diary:read") || !isId(medicineId)) return null;
    const context = diaryContextOf(child, new Date());
    const found = await findMedicine(db, child, medicineId);
    return found && !found.isWithdrawn
      ? { children, context, found, regimen: await getRegimen(db, child, context.today, 30) }
      : null;
  });
  if (!view) notFound();
  const { children, context, found, regimen } = view;
  const { child, place } = context;
  const t = await getTranslations("medicines");
  const mayArrange = can(child, "diary:arrange") && !child.isArchived;
  const { isWithdrawn: _, recordedBy, ...medicine } = found;
  return (
    <FamilyPage of={children} child={child} room="/diary/medicines">
      <PageHeading
        title={medicine.name}
        lead={recordedBy ? t("item.by", { name: recordedBy }) : child.name}
        back={{ href: `${place}/medicines`, label: t("title") }}
      />
      <div className="grid gap-6">
        {mayArrange ? (
          <>
            <MedicineForm
              // What was saved fills the form anew.
              key={JSON.stringify(medicine)}
              action={changeMedicine}
              childId={child.id}
              medicineId={medicine.id}
              medicine={medicine}
            />
            <Card>
              {contentsOf(medicine).map((ingredient) => (
                <MedicineFacts key={ingredient} ingredient={ingredient} region={regimen.region} />
              ))}
            </Card>
            <Card>
              <div className="grid gap-3">
                <p className="text-quiet">{t("form.removeText")}</p>
                <Act
                  action={removeMedicine}
                  fields={{ childId: child.id, medicineId: medicine.id }}
                  label={t("form.remove")}
                />
              </div>
            </Card>
          </>
        ) : (
          <ul>
            <MedicineItem
              medicine={medicine}
              regimen={regimen}
              context={context}
              mayGive={context.mayRecord}
            />
          </ul>
        )}
      </div>
    </FamilyPage>
  );
}
