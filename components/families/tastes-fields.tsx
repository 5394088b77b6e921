import { Card } from "#components/ui/card.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import type { ChildView } from "#lib/families/core/child.ts";
import { getTranslations } from "#lib/words/words.ts";

/** What a child likes and hears, for the library to choose from. */
export async function TastesFields({ child }: { child: ChildView }) {
  const t = await getTranslations("families.tastes");
  const optional = (await getTranslations("access.form"))("optional");
  return (
    <Card title={t("title", { name: child.name })}>
      <div className="grid gap-5">
        {(["interests", "languages"] as const).map((name) => (
          <TextField
            key={name}
            name={name}
            label={t(name)}
            hint={t(`${name}Hint`)}
            optional={optional}
            defaultValue={child[name].join(", ")}
            autoComplete="off"
          />
        ))}
      </div>
    </Card>
  );
}
