import { QrCode } from "#components/ui/qr-code.tsx";
import { getTranslations } from "#lib/words/words.ts";
import { LinkButtons } from "./link-buttons.tsx";

/** The link of an invitation made a moment ago: to be scanned, shared or copied. */
export async function FreshLink({ link, family }: { link: string; family: string }) {
  const t = await getTranslations("invitations.made");
  return (
    <div className="grid gap-5 sm:grid-cols-[16rem_1fr] sm:items-start sm:gap-8">
      <div className="grid justify-items-center">
        <QrCode text={link} label={t("qr")} />
      </div>
      <div className="grid gap-4">
        <label className="block">
          <span className="mb-1.5 block font-semibold">{t("link")}</span>
          <input type="text" readOnly value={link} data-link="" className="control" />
        </label>
        <LinkButtons
          link={link}
          text={t("shareText", { family })}
          words={{ copy: t("copy"), copied: t("copied"), share: t("share") }}
        />
        <p className="text-sm text-quiet">{t("once")}</p>
      </div>
    </div>
  );
}
