import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { CheckImport } from "#components/imports/check-import.tsx";
import { ImportNotice } from "#components/imports/import-notice.tsx";
import { ResultCard } from "#components/imports/result-card.tsx";
import { FamilyPage } from "#components/shell/family-page.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { can } from "#lib/access/core/roles.ts";
import { asSignedIn } from "#lib/access/scope.ts";
import { findFamily } from "#lib/families/family/queries.ts";
import { listChildren } from "#lib/families/queries.ts";
import { preview, recordable } from "#lib/imports/imports.ts";
import { findImport, findImportFamily } from "#lib/imports/queries.ts";
import { todayIn } from "#lib/kernel/dates.ts";
import { isId } from "#lib/kernel/ids.ts";
import { getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("imports.check"))("title") };
}

type Props = {
  params: Promise<{ familyId: string; importId: string }>;
  searchParams: Promise<{ imports?: string; fate?: string; page?: string }>;
};

export default async function ImportPage({ params, searchParams }: Props) {
  const { familyId, importId } = await params;
  const view = await asSignedIn(async (db, me) => {
    const family = await findFamily(db, familyId);
    const found = family && isId(importId) ? await findImport(db, family.id, importId) : null;
    if (!family || !found) return { elsewhere: isId(importId) ? await findImportFamily(db, importId) : null };
    const children = await listChildren(db);
    const own = recordable(children, family.id);
    return { me, family, found, children, own, seen: found.content && (await preview(db, me, own, found)) };
  });
  // A child may have been added to another family on the way; the file waits where it was brought.
  if (view.elsewhere !== undefined) {
    if (view.elsewhere && view.elsewhere !== familyId)
      redirect(`/families/${view.elsewhere}/imports/${importId}`);
    notFound();
  }
  const { me, family, found, children, own, seen } = view;
  const asked = await searchParams;
  const t = await getTranslations("imports");
  const { content, choices, ...shown } = found;
  return (
    <FamilyPage of={children}>
      <PageHeading
        title={t(seen ? "check.title" : "result.title")}
        lead={<span className="break-words">{found.fileName}</span>}
        back={{ href: `/families/${family.id}/imports`, label: t("list.title") }}
      />
      <div className="grid gap-6">
        <ImportNotice code={asked.imports} />
        {seen ? (
          <CheckImport
            of={shown}
            seen={seen}
            whose={own}
            units={{ weight: me.weightUnit, length: me.lengthUnit }}
            mayAdd={family.allChildren && can(family, "child:add")}
            today={todayIn(own[0]?.timeZone ?? me.timeZone, new Date())}
            asked={asked}
          />
        ) : (
          <ResultCard of={shown} whose={children} timeZone={me.timeZone} isNew={asked.imports === "stored"} />
        )}
      </div>
    </FamilyPage>
  );
}
