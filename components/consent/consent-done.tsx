import { Notice } from "#components/ui/notice.tsx";
import type { ConsentStanding } from "#lib/families/core/consent.ts";
import { getTranslations } from "#lib/words/words.ts";

type ConsentDoneProps = {
  given: string | undefined;
  withdrawn: string | undefined;
  standing: ConsentStanding;
};

/** Says what was just agreed to or taken back, as far as it is still so. */
export async function ConsentDone({ given, withdrawn, standing }: ConsentDoneProps) {
  const t = await getTranslations("consent.done");
  const said = wordFor(given, withdrawn, standing);
  if (!said) return null;
  return (
    <Notice role="status" tone={said === "withdrawn" ? "info" : "success"}>
      {t(said)}
    </Notice>
  );
}

function wordFor(given: string | undefined, withdrawn: string | undefined, standing: ConsentStanding) {
  if (given === "record") return standing === "given" ? "given" : null;
  if (withdrawn === "record") return standing === "given" ? null : "withdrawn";
  if (given) return "on";
  return withdrawn ? "off" : null;
}
