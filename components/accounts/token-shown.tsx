import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { CopyText } from "#components/ui/copy-text.tsx";
import { putKeyAway } from "#lib/accounts/tokens/actions.ts";
import { getTranslations } from "#lib/words/words.ts";

/** A new key, shown this once, with how a program sends it. */
export async function TokenShown({ value, origin }: { value: string; origin: string }) {
  const t = await getTranslations("programs.key");
  const request = `curl -H "Authorization: Bearer ${value}" ${origin}/api/v1`;
  return (
    <Card>
      <div className="grid gap-5">
        <label className="grid gap-1.5">
          <span className="font-semibold">{t("label")}</span>
          <input readOnly value={value} className="control font-mono" autoComplete="off" spellCheck={false} />
        </label>
        <CopyText value={value} words={{ copy: t("copy"), copied: t("copied"), uncopied: t("uncopied") }} />
        <div className="grid gap-1.5">
          <p className="text-quiet">{t("how")}</p>
          <pre className="rounded-control bg-sunken p-3 text-sm wrap-anywhere whitespace-pre-wrap">
            {request}
          </pre>
        </div>
        <p>
          {/* No page of this app: the browser itself goes there. */}
          <a href="/api/v1/openapi.json" className="text-link">
            {t("document")}
          </a>
        </p>
        <form action={putKeyAway}>
          <Button type="submit" variant="primary">
            {t("done")}
          </Button>
        </form>
      </div>
    </Card>
  );
}
