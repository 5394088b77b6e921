import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FileForm } from "#components/imports/file-form.tsx";
import { ImportNotice } from "#components/imports/import-notice.tsx";
import { WhereToFind } from "#components/imports/where-to-find.tsx";
import { FamilyPage } from "#components/shell/family-page.tsx";
import { Card } from "#components/ui/card.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { asSignedIn } from "#lib/access/scope.ts";
import { findFamily } from "#lib/families/family/queries.ts";
import { listChildren } from "#lib/families/queries.ts";
import { mayBring, recordable } from "#lib/imports/imports.ts";
import { isId } from "#lib/kernel/ids.ts";
import { getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("imports.file"))("title") };
}

type Props = {
  params: Promise<{ familyId: string }>;
  searchParams: Promise<{ imports?: string | string[]; child?: string }>;
};

export default async function NewImportPage({ params, searchParams }: Props) {
  const { familyId } = await params;
  const { family, children } = await asSignedIn(async (db) => ({
    family: await findFamily(db, familyId),
    children: await listChildren(db),
  }));
  if (!family || !mayBring(family)) notFound();
  const { imports, child } = await searchParams;
  const t = await getTranslations("imports");
  const place = `/families/${family.id}/imports`;
  const names = ["choose", "chooseOne", "hint", "send", "sending", "reading", "cancel"] as const;
  const more = ["check", "waiting", "unreachable", "failed", "files"] as const;
  const words = Object.fromEntries([...names, ...more].map((name) => [name, t(`file.${name}`)]));
  return (
    <FamilyPage of={children}>
      <PageHeading title={t("file.title")} lead={t("file.lead")} back={{ href: place, label: t("title") }} />
      <div className="grid gap-6">
        <ImportNotice code={imports} />
        {recordable(children, family.id).length > 0 ? (
          <Card>
            <FileForm
              action={`${place}/upload`}
              childId={isId(child) ? child : undefined}
              words={{ ...words, tooLarge: t("refusals.too-large") } as never}
            />
          </Card>
        ) : (
          <p>{t("refusals.no-children")}</p>
        )}
        <WhereToFind />
      </div>
    </FamilyPage>
  );
}
