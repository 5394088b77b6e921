import { Card } from "#components/ui/card.tsx";
import { getTranslations } from "#lib/words/words.ts";

const kinds = ["howBabyBuddy", "howHuckleberry", "howTable", "howDiary", "howNestling"] as const;

/** Where other apps keep the file that can be brought here. */
export async function WhereToFind() {
  const t = await getTranslations("imports.file");
  return (
    <Card title={t("howTitle")}>
      <ul className="grid list-disc gap-2 ps-5">
        {kinds.map((kind) => (
          <li key={kind}>{t(kind)}</li>
        ))}
      </ul>
    </Card>
  );
}
