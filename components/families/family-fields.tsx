import { Card } from "#components/ui/card.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { TimeZoneField } from "#components/ui/time-zone-field.tsx";
import { getTranslations } from "#lib/words/words.ts";

export async function FamilyFields({ name, timeZone }: { name: string; timeZone: string }) {
  const t = await getTranslations("families");
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
      </div>
    </Card>
  );
}
