import { Notice } from "#components/ui/notice.tsx";
import { getTranslations } from "#lib/words/words.ts";

const said: Readonly<Record<string, string>> = {
  chosen: "check.applied",
  dropped: "list.dropped",
  undone: "result.undone",
  redone: "result.redone",
};

/** What was just done with a file, or why a form without scripts was refused. */
export async function ImportNotice({ code }: { code: string | string[] | undefined }) {
  if (typeof code !== "string" || code === "stored") return null;
  const t = await getTranslations("imports");
  if (said[code]) {
    return (
      <Notice tone={code === "redone" || code === "chosen" ? "success" : "info"} role="status">
        {t(said[code])}
      </Notice>
    );
  }
  const shared = await getTranslations("access");
  const key = `refusals.${code}`;
  const say = t.has(key) ? t : shared;
  return (
    <Notice tone="danger" role="alert">
      {say(say.has(key) ? key : "refusals.invalid", { line: "–", column: "–" })}
    </Notice>
  );
}
