import { Card } from "#components/ui/card.tsx";
import { dueDoses, toGive } from "#lib/diary/core/medicines/due-doses.ts";
import { isRegular } from "#lib/diary/core/medicines/medicine.ts";
import type { Regimen } from "#lib/diary/core/medicines/regimen.ts";
import { getTranslations } from "#lib/words/words.ts";
import type { DiaryContext } from "../diary-context.ts";
import { DueDoses } from "./due-doses.tsx";
import { MedicineItem } from "./medicine-item.tsx";

/** A child's medicines: the doses that are due, then each of the list. What is due is given there, and not offered twice. */
export async function MedicineList({ regimen, context }: { regimen: Regimen; context: DiaryContext }) {
  const { medicines, given } = regimen;
  if (medicines.length === 0) return null;
  const t = await getTranslations("medicines");
  const doses = dueDoses(medicines, given, context.instant, context.child.timeZone);
  const due = new Set(toGive(doses).map(({ medicine }) => medicine.id));
  return (
    <>
      {medicines.some(isRegular) && (
        <Card>
          <DueDoses regimen={regimen} context={context} />
          <p className="mt-3 text-sm text-quiet">{t("due.tolerance")}</p>
        </Card>
      )}
      <ul className="grid gap-5">
        {medicines.map((medicine) => (
          <MedicineItem
            key={medicine.id}
            medicine={medicine}
            regimen={regimen}
            context={context}
            mayGive={context.mayRecord && !due.has(medicine.id)}
          />
        ))}
      </ul>
    </>
  );
}
