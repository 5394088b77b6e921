import { Card } from "#components/ui/card.tsx";
import { SelectField } from "#components/ui/select-field.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { TimeZoneField } from "#components/ui/time-zone-field.tsx";
import { countryOfZone, namedCountries } from "#lib/families/core/country.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";

type FamilyFieldsProps = {
  name: string;
  timeZone: string;
  /** Null for a family that has not said: what its time zone tells is proposed. */
  country: string | null;
};

export async function FamilyFields({ name, timeZone, country }: FamilyFieldsProps) {
  const t = await getTranslations("families");
  const named = namedCountries(await getLocale());
  return (
    <Card>
      <div className="grid gap-5">
        <TextField
          name="name"
          label={t("found.name")}
          hint={t("found.nameHint")}
          defaultValue={name}
          autoComplete="off"
          required
        />
        <TimeZoneField
          name="timeZone"
          label={t("editFamily.timeZone")}
          hint={t("editFamily.timeZoneHint")}
          defaultValue={timeZone}
        />
        <SelectField
          name="country"
          label={t("editFamily.country")}
          hint={t("editFamily.countryHint")}
          defaultValue={country ?? countryOfZone(timeZone) ?? ""}
          options={[
            { value: "", label: t("editFamily.countryNone") },
            ...named.map(({ code, name }) => ({ value: code, label: name })),
          ]}
        />
      </div>
    </Card>
  );
}
