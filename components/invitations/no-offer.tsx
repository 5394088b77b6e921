import { LinkButton } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { getTranslations } from "#lib/words/words.ts";

/** What a key that opens nothing is told, and a place that has tried too many. */
export async function NoOffer({ because }: { because: "unknown" | "too-many" }) {
  const t = await getTranslations("invitations.unknown");
  if (because === "too-many")
    return (
      <EmptyState level={1} title={t("tooMany")}>
        {t("tooManyText")}
      </EmptyState>
    );
  return (
    <EmptyState level={1} title={t("title")} action={<LinkButton href="/">{t("home")}</LinkButton>}>
      {t("text")}
    </EmptyState>
  );
}
