import { areas, isParent, type Role } from "#lib/access/core/roles.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { getTranslations } from "#lib/words/words.ts";
import { Card } from "./card.tsx";
import { CheckboxGroup } from "./checkbox-group.tsx";
import { ChoiceList } from "./choice-list.tsx";
import { Reveal } from "./reveal.tsx";
import { Segmented } from "./segmented.tsx";
import { DateField } from "./text-field.tsx";

type PartFieldsProps = {
  /** The roles the person may give. */
  roles: readonly Role[];
  /** The children it can be about. */
  choosable: readonly { readonly id: string; readonly name: string }[];
  /** The first day that can be the last. */
  today: CalendarDate;
  part: {
    readonly role: Role | undefined;
    readonly allChildren: boolean;
    readonly childIds: readonly string[];
    readonly areas: readonly string[];
    readonly endsOn: CalendarDate | null;
  };
};

/** The fields of a part in a family: the role, on which children, what is open, until when. `partFields` of lib/families reads them. */
export async function PartFields({ roles, choosable, today, part }: PartFieldsProps) {
  const t = await getTranslations("families");
  const optional = (await getTranslations("access.form"))("optional");
  return (
    <Card>
      <div className="grid gap-6">
        <Reveal
          control={
            <ChoiceList
              name="role"
              label={t("part.role")}
              defaultValue={part.role}
              options={roles.map((value) => ({
                value,
                label: t(`roles.${value}`),
                note: t(`roleNotes.${value}`),
                reveals: !isParent(value),
              }))}
            />
          }
        >
          <CheckboxGroup
            name="areas"
            label={t("part.areas")}
            hint={t("part.areasHint")}
            options={areas.map((value) => ({ value, label: t(`areas.${value}`) }))}
            defaultValues={part.areas}
          />
        </Reveal>
        <Reveal
          control={
            <Segmented
              name="about"
              label={t("part.about")}
              hint={t("part.aboutHint")}
              defaultValue={part.allChildren ? "all" : "named"}
              options={[
                { value: "all", label: t("part.aboutAll") },
                { value: "named", label: t("part.aboutNamed"), reveals: true },
              ]}
            />
          }
        >
          <CheckboxGroup
            name="childIds"
            label={t("part.children")}
            options={choosable.map(({ id, name }) => ({ value: id, label: name }))}
            defaultValues={part.childIds}
          />
        </Reveal>
        <DateField
          name="endsOn"
          label={t("part.endsOn")}
          hint={t("part.endsOnHint")}
          optional={optional}
          min={today}
          defaultValue={part.endsOn ?? ""}
        />
      </div>
    </Card>
  );
}
