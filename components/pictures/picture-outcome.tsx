import type { ReactNode } from "react";
import { Notice } from "#components/ui/notice.tsx";
import { getTranslations } from "#lib/words/words.ts";

type PictureOutcomeProps = { of: string | string[] | undefined; undo: ReactNode };

const done = ["saved", "removed", "restored"];

/** What came of a photo, after the page has been sent for anew: done, with its undo, or why it was refused. */
export async function PictureOutcome({ of: code, undo }: PictureOutcomeProps) {
  if (typeof code !== "string") return null;
  const t = await getTranslations("pictures");
  if (done.includes(code)) {
    return (
      <Notice tone={code === "removed" ? "info" : "success"} role="status">
        <div className="flex flex-wrap items-center gap-4">
          {t(code)}
          {code === "removed" && undo}
        </div>
      </Notice>
    );
  }
  const shared = await getTranslations("access");
  const key = `refusals.${code}`;
  const say = t.has(key) ? t : shared;
  return (
    <Notice tone="danger" role="alert">
      {say(say.has(key) ? key : "refusals.invalid")}
    </Notice>
  );
}
