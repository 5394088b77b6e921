import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { diaryContextOf } from "#components/diary/diary-context.ts";
import { MedicineList } from "#components/diary/medicines/medicine-list.tsx";
import { MedicineNotice } from "#components/diary/medicines/medicine-notice.tsx";
import { OverGiven } from "#components/diary/medicines/over-given.tsx";
import { RegionNote } from "#components/diary/medicines/region-note.tsx";
import { TakeOver } from "#components/diary/medicines/take-over.tsx";
import { FamilyPage } from "#components/shell/family-page.tsx";
import { LinkButton } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Icon } from "#components/ui/icon.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { can } from "#lib/access/core/roles.ts";
import { asSignedIn } from "#lib/access/scope.ts";
import { takeOverOffers } from "#lib/diary/core/medicines/take-over-offer.ts";
import { getRegimen, listMedicinesOf } from "#lib/diary/medicines/queries.ts";
import { listChildren } from "#lib/families/queries.ts";
import { getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("medicines"))("title") };
}

type Props = {
  params: Promise<{ childId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** So many days back the list knows when something was last given. */
const LAST_DAYS = 30;

export default async function MedicinesPage({ params, searchParams }: Props) {
  const { childId } = await params;
  const view = await asSignedIn(async (db) => {
    const children = await listChildren(db);
    const child = children.find(({ id }) => id === childId);
    if (!child || !can(child, "diary:read")) return null;
    const context = diaryContextOf(child, new Date());
    const siblings = children.filter(
      (other) => other.familyId === child.familyId && other.id !== child.id && can(other, "diary:read"),
    );
    return {
      children,
      context,
      siblings,
      regimen: await getRegimen(db, child, context.today, LAST_DAYS),
      lists: await listMedicinesOf(
        db,
        siblings.map(({ id }) => id),
      ),
    };
  });
  if (!view) notFound();
  const { children, context, siblings, regimen, lists } = view;
  const { child, place } = context;
  const { saved, removed } = await searchParams;
  const t = await getTranslations("medicines");
  const mayArrange = can(child, "diary:arrange") && !child.isArchived;
  const offers = mayArrange ? takeOverOffers(regimen.medicines, siblings, lists) : [];
  const add = mayArrange && (
    <LinkButton href={`${place}/medicines/new`} variant="primary">
      <Icon of="plus" /> {t("add")}
    </LinkButton>
  );
  const isEmpty = regimen.medicines.length === 0;
  return (
    <FamilyPage of={children} child={child} room="/diary/medicines">
      <PageHeading
        title={t("title")}
        lead={t("lead", { name: child.name })}
        back={{ href: place, label: t("back") }}
        actions={!isEmpty && add}
      />
      <div className="grid gap-5">
        <MedicineNotice childId={child.id} saved={saved} removed={removed} mayArrange={mayArrange} />
        <OverGiven regimen={regimen} context={context} />
        {isEmpty && (
          <Card>
            <EmptyState title={t("empty.title")} action={add}>
              {mayArrange ? t("empty.text") : t("empty.reader")}
            </EmptyState>
          </Card>
        )}
        <MedicineList regimen={regimen} context={context} />
        {offers.map(({ sibling, medicines }) => (
          <TakeOver key={sibling.id} childId={child.id} sibling={sibling} medicines={medicines} />
        ))}
        {!isEmpty && <RegionNote regimen={regimen} place={place} />}
      </div>
    </FamilyPage>
  );
}
