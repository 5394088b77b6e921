import { SelectField } from "#components/ui/select-field.tsx";
import { DateField, TextField } from "#components/ui/text-field.tsx";
import { TextareaField } from "#components/ui/textarea-field.tsx";
import { findManufacturer } from "#lib/vaccinations/core/catalog-manufacturers.ts";
import { type DoseRecord, doseFlaws } from "#lib/vaccinations/core/dose-record.ts";
import { bodySites, doseRoutes } from "#lib/vaccinations/core/sites.ts";
import { getTranslations } from "#lib/words/words.ts";
import { MAKERS_LIST } from "./maker-list.tsx";
import { ToldDetails } from "./told-details.tsx";
import { type EntryStart, VaccineField, type VaccineFieldWords } from "./vaccine-field.tsx";

type Known = Pick<DoseRecord, "lot" | "expiresOn" | "mvx" | "site" | "route" | "nextDueOn" | "flaw" | "note">;

type EntryFieldsProps = {
  /** The number of this vaccine in its form: each name has it behind it. */
  place: number;
  start?: EntryStart | null;
  known?: Known | undefined;
  /** Shows all at once, as where a dose is put right. */
  open?: boolean;
};

const folded = ["lot", "expiresOn", "maker", "site", "route", "nextDueOn", "flaw", "note"] as const;

/** Every name of an entry's fields in its form. */
export function entryNames(place: number): string[] {
  return ["vaccine", ...folded].map((name) => `${name}${place}`);
}

/** One vaccine, with what can be said of it folded away. */
export async function EntryFields({ place, start, known, open = false }: EntryFieldsProps) {
  const t = await getTranslations("vaccinations.record");
  const optional = (await getTranslations("access.form"))("optional");
  const unsaid = { value: "", label: t("notSaid") };
  return (
    <div className="grid gap-2">
      <VaccineField place={place} words={await vaccineFieldWords(place)} {...(start && { start })} />
      <ToldDetails title={t("about")} names={folded.map((name) => `${name}${place}`)} open={open}>
        <div className="grid gap-5 pt-3 sm:grid-cols-2">
          <TextField
            name={`lot${place}`}
            label={t("lot")}
            hint={t("lotHint")}
            optional={optional}
            defaultValue={known?.lot ?? ""}
            maxLength={60}
            autoComplete="off"
          />
          <DateField
            name={`expiresOn${place}`}
            label={t("expiresOn")}
            optional={optional}
            defaultValue={known?.expiresOn ?? ""}
          />
          <TextField
            name={`maker${place}`}
            label={t("maker")}
            hint={t("makerHint")}
            optional={optional}
            list={MAKERS_LIST}
            defaultValue={(known?.mvx && (findManufacturer(known.mvx)?.name ?? known.mvx)) || ""}
            maxLength={120}
            autoComplete="off"
          />
          <DateField
            name={`nextDueOn${place}`}
            label={t("nextDueOn")}
            optional={optional}
            defaultValue={known?.nextDueOn ?? ""}
          />
          <SelectField
            name={`site${place}`}
            label={t("site")}
            defaultValue={known?.site ?? ""}
            options={[unsaid, ...bodySites.map((value) => ({ value, label: t(`sites.${value}`) }))]}
          />
          <SelectField
            name={`route${place}`}
            label={t("route")}
            defaultValue={known?.route ?? ""}
            options={[unsaid, ...doseRoutes.map((value) => ({ value, label: t(`routes.${value}`) }))]}
          />
          <div className="sm:col-span-2">
            <SelectField
              name={`flaw${place}`}
              label={t("flaw")}
              hint={t("flawHint")}
              defaultValue={known?.flaw ?? ""}
              options={[
                { value: "", label: t("flaws.none") },
                ...doseFlaws.map((value) => ({ value, label: t(`flaws.${value}`) })),
              ]}
            />
          </div>
          <div className="sm:col-span-2">
            <TextareaField
              name={`note${place}`}
              label={t("note")}
              optional={optional}
              defaultValue={known?.note ?? ""}
              rows={2}
              maxLength={2000}
            />
          </div>
        </div>
      </ToldDetails>
    </div>
  );
}

async function vaccineFieldWords(place: number): Promise<VaccineFieldWords> {
  const t = await getTranslations("vaccinations.record");
  const found = (count: number) => t("found", { count });
  return {
    label: place === 1 ? t("vaccine") : t("anotherNumbered", { number: place }),
    hint: t("vaccineHint"),
    offered: t("offered"),
    found: [found(0), found(1), found(777).replace("777", "{count}")],
  };
}
