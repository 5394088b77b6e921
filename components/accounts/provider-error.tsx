import { Notice } from "#components/ui/notice.tsx";
import { getTranslations } from "#lib/words/words.ts";

/** Why somebody who came back from a provider is not signed in; nothing for a code that is not ours. */
export async function ProviderError({ code }: { code: string | undefined }) {
  const t = await getTranslations("accounts.providers");
  if (typeof code !== "string" || !/^[a-z-]+$/.test(code) || !t.has(`errors.${code}`)) return null;
  return (
    <div className="mb-5">
      <Notice tone="warn" role="alert">
        {t(`errors.${code}`)}
      </Notice>
    </div>
  );
}
