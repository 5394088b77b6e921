import { LinkButton } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { getTranslations } from "#lib/words/words.ts";

/** Kept light: Next sends it along with every page. */
export default async function NotFound() {
  const t = await getTranslations("shell.notFound");
  return (
    <main className="mx-auto max-w-xl p-6">
      <EmptyState level={1} title={t("title")} action={<LinkButton href="/home">{t("home")}</LinkButton>}>
        {t("text")}
      </EmptyState>
    </main>
  );
}
