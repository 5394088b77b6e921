import { type ConsentView, optionalKinds } from "#lib/families/core/consent.ts";
import { getTranslations } from "#lib/words/words.ts";
import { OptionalConsent } from "./optional-consent.tsx";

type ExtrasProps = {
  me: { readonly id: string };
  family: { readonly id: string; readonly timeZone: string };
  consents: readonly ConsentView[];
  newest: ReadonlyMap<string, number>;
  mayChange: boolean;
  mayStart: boolean;
};

/** What a family can switch on beside the record, each by itself. */
export async function Extras({ me, family, consents, newest, mayChange, mayStart }: ExtrasProps) {
  const t = await getTranslations("consent.extras");
  const relation = consents.find(({ givenBy }) => givenBy?.id === me.id)?.relation;
  return (
    <section aria-labelledby="extras" className="grid gap-4">
      <div>
        <h2 id="extras" className="text-lg">
          {t("title")}
        </h2>
        <p className="text-quiet">{t("lead")}</p>
      </div>
      {optionalKinds.map((kind) => (
        <OptionalConsent
          key={kind}
          kind={kind}
          family={family}
          consents={consents}
          newest={newest.get(kind) ?? 1}
          mayChange={mayChange}
          mayStart={mayStart}
          relation={relation}
        />
      ))}
    </section>
  );
}
