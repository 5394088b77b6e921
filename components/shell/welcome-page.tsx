import type { ReactNode } from "react";
import { Button } from "#components/ui/button.tsx";
import { speak } from "#lib/accounts/actions.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import { WelcomeShell } from "./welcome-shell.tsx";

/** A page for somebody not signed in, in either language. */
export async function WelcomePage({ width, children }: { width?: "form" | "story"; children: ReactNode }) {
  const t = await getTranslations("shell");
  const other = (await getLocale()) === "es" ? "en" : "es";
  return (
    <WelcomeShell
      words={{ product: t("product"), skip: t("skip") }}
      homeHref="/"
      aside={
        <form action={speak}>
          <input type="hidden" name="locale" value={other} />
          <Button type="submit" variant="quiet" size="small" lang={other}>
            {t("language.other")}
          </Button>
        </form>
      }
      footer={t("welcome.note")}
      {...(width && { width })}
    >
      {children}
    </WelcomeShell>
  );
}
