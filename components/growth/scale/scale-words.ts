import { getLocale, getTranslations } from "#lib/words/words.ts";
import type { ScaleFailure } from "./scale-session.ts";

/** What the button for a scale can say. `{name}`, `{value}` and `{date}` are filled in where the scale is heard. */
export type ScaleWords = {
  readonly locale: string;
  readonly read: string;
  readonly again: string;
  readonly stop: string;
  readonly unnamed: string;
  readonly searching: string;
  readonly connecting: string;
  readonly waiting: string;
  readonly settling: string;
  readonly done: string;
  readonly dated: string;
  readonly failed: Readonly<Record<ScaleFailure, string>>;
};

export async function scaleWords(): Promise<ScaleWords> {
  const t = await getTranslations("devices.scale");
  const gap = { name: "{name}", value: "{value}", date: "{date}" };
  return {
    locale: await getLocale(),
    read: t("read"),
    again: t("again"),
    stop: t("stop"),
    unnamed: t("unnamed"),
    searching: t("searching"),
    connecting: t("connecting", gap),
    waiting: t("waiting", gap),
    settling: t("settling", gap),
    done: t("done", gap),
    dated: t("dated", gap),
    failed: {
      cancelled: t("failed.cancelled"),
      forbidden: t("failed.forbidden"),
      unreachable: t("failed.unreachable"),
      noWeight: t("failed.noWeight"),
      lost: t("failed.lost"),
      nothing: t("failed.nothing"),
    },
  };
}
