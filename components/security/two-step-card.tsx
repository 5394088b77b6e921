import { LinkButton } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { getTranslations } from "#lib/words/words.ts";

export async function TwoStepCard({ isOn, codesLeft }: { isOn: boolean; codesLeft: number }) {
  const t = await getTranslations("security.twoStep");
  return (
    <Card title={t("title")} id="two-step">
      <p className="mb-3 text-quiet">{t("lead")}</p>
      <p className="mb-4 font-semibold">
        {isOn ? `${t("isOn")} ${t("codesLeft", { count: codesLeft })}` : t("isOff")}
      </p>
      <LinkButton href="/settings/security/two-step">{isOn ? t("manage") : t("open")}</LinkButton>
    </Card>
  );
}
