import { Button } from "#components/ui/button.tsx";
import { buttonClass } from "#components/ui/button-class.ts";
import { Card } from "#components/ui/card.tsx";
import { putCodesAway } from "#lib/accounts/two-step/actions.ts";
import { getTranslations } from "#lib/words/words.ts";
import { CodeTools } from "./code-tools.tsx";

export async function RecoveryCodes({ codes, email }: { codes: readonly string[]; email: string }) {
  const t = await getTranslations("security.codes");
  const text = `${t("file", { email })}\n\n${codes.join("\n")}\n`;
  return (
    <Card>
      <ol aria-label={t("list")} className="mb-5 grid gap-x-8 gap-y-2 text-lg tabular-nums sm:grid-cols-2">
        {codes.map((code) => (
          <li key={code} className="font-semibold">
            {code}
          </li>
        ))}
      </ol>
      <div className="no-print flex flex-wrap gap-3">
        <a
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`}
          download="nestling-recovery-codes.txt"
          className={buttonClass({})}
        >
          {t("download")}
        </a>
        <CodeTools text={text} words={{ copy: t("copy"), copied: t("copied"), print: t("print") }} />
      </div>
      <form action={putCodesAway} className="no-print mt-6">
        <Button type="submit" variant="primary">
          {t("done")}
        </Button>
      </form>
    </Card>
  );
}
