import { Segmented } from "#components/ui/segmented.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { type DoseRecord, typedSources } from "#lib/vaccinations/core/dose-record.ts";
import { getTranslations } from "#lib/words/words.ts";
import { ToldDetails } from "./told-details.tsx";

type VisitFieldsProps = {
  source: DoseRecord["source"];
  provider: string | null;
  open?: boolean;
};

/** Where doses were given, and how that is known; folded away until wanted. */
export async function VisitFields({ source, provider, open = false }: VisitFieldsProps) {
  const t = await getTranslations("vaccinations.record");
  const optional = (await getTranslations("access.form"))("optional");
  const sources = [...new Set<DoseRecord["source"]>([...typedSources, source])];
  return (
    <ToldDetails title={t("more")} names={["provider"]} open={open}>
      <div className="grid gap-5 pt-3">
        <Segmented
          name="source"
          label={t("source")}
          defaultValue={source}
          options={sources.map((value) => ({ value, label: t(`sources.${value}`) }))}
        />
        <TextField
          name="provider"
          label={t("provider")}
          optional={optional}
          defaultValue={provider ?? ""}
          maxLength={200}
        />
      </div>
    </ToldDetails>
  );
}
