import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { DiaryExport } from "#components/imports/diary-export.tsx";
import { FamilyPage } from "#components/shell/family-page.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { can } from "#lib/access/core/roles.ts";
import { asSignedIn } from "#lib/access/scope.ts";
import { listChildren } from "#lib/families/queries.ts";
import { getDiarySpan } from "#lib/imports/diary/queries.ts";
import { todayIn } from "#lib/kernel/dates.ts";
import { getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("journal.export"))("title") };
}

type Props = {
  params: Promise<{ childId: string }>;
  searchParams: Promise<{ format?: string; from?: string; to?: string }>;
};

/** Which part of a diary to take as a file, and as what; with `?format=` in the address, that file. */
export default async function DiaryExportPage({ params, searchParams }: Props) {
  const { childId } = await params;
  const view = await asSignedIn(async (db) => {
    const children = await listChildren(db);
    const child = children.find(({ id }) => id === childId);
    if (!child || !can(child, "diary:read")) return null;
    return { children, child, span: await getDiarySpan(db, child) };
  });
  if (!view) notFound();
  const { children, child, span } = view;
  const place = `/children/${child.id}/diary`;
  const { format, from = "", to = "" } = await searchParams;
  if (format === "json" || format === "csv")
    redirect(`${place}/export/${format}?${new URLSearchParams({ from, to })}`);
  const t = await getTranslations("journal.export");
  return (
    <FamilyPage of={children} child={child} room="/diary/export">
      <PageHeading
        title={t("title")}
        lead={t("lead", { name: child.name })}
        back={{ href: place, label: (await getTranslations("diary"))("title") }}
      />
      <DiaryExport place={`${place}/export`} span={span} today={todayIn(child.timeZone, new Date())} />
    </FamilyPage>
  );
}
