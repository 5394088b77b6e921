import { redirect } from "next/navigation";
import { WelcomePage } from "#components/shell/welcome-page.tsx";
import { LinkButton } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { asSignedInOrNull } from "#lib/access/scope.ts";
import { getTranslations } from "#lib/words/words.ts";

export default async function WelcomeRoute() {
  if (await asSignedInOrNull(async () => null)) redirect("/home");
  const t = await getTranslations("shell.welcome");
  return (
    <WelcomePage width="story">
      <div className="grid gap-8">
        <div className="grid max-w-2xl gap-4">
          <h1 className="text-3xl sm:text-4xl">{t("title")}</h1>
          <p className="text-lg text-quiet">{t("lead")}</p>
          <div className="flex flex-wrap gap-3">
            <LinkButton href="/sign-up" variant="primary">
              {t("signUp")}
            </LinkButton>
            <LinkButton href="/sign-in">{t("signIn")}</LinkButton>
          </div>
        </div>
        <div className="grid gap-4 sm:grid-cols-3">
          {(["exact", "quick", "yours"] as const).map((point) => (
            <Card key={point} title={t(`points.${point}.title`)}>
              <p className="text-quiet">{t(`points.${point}.text`)}</p>
            </Card>
          ))}
        </div>
      </div>
    </WelcomePage>
  );
}
