import { Card } from "#components/ui/card.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { contentsOf } from "#lib/diary/core/medicines/limits.ts";
import type { Medicine } from "#lib/diary/core/medicines/medicine.ts";
import { medicineState } from "#lib/diary/core/medicines/medicine-state.ts";
import { ingredientName, limitSentence } from "#lib/diary/core/medicines/notice-sentence.ts";
import type { Regimen } from "#lib/diary/core/medicines/regimen.ts";
import { standingLimits } from "#lib/diary/core/medicines/standing-limits.ts";
import { plainName } from "#lib/diary/core/plain-name.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import { type DiaryContext, dosingMoment } from "../diary-context.ts";
import { usualDose } from "./dose-words.ts";
import { GiveNow } from "./give-now.tsx";
import { MedicineFacts } from "./medicine-facts.tsx";
import { MedicineState } from "./medicine-state.tsx";
import { rhythmWords } from "./rhythm-words.ts";
import { saidLimit } from "./state-words.ts";

type MedicineItemProps = {
  medicine: Medicine;
  regimen: Regimen;
  context: DiaryContext;
  /** Whether it can be given from here: one that is due has its button there. */
  mayGive: boolean;
};

/** One medicine of the list: what it is, how it is given, when it was last given and from when the next keeps to the figures. */
export async function MedicineItem({ medicine, regimen, context, mayGive }: MedicineItemProps) {
  const t = await getTranslations("medicines");
  const locale = await getLocale();
  const { name, key, strength, form, route, note } = medicine;
  const { medicines, given, region } = regimen;
  const moment = dosingMoment(context);
  const state = medicineState({ medicineId: medicine.id, key }, given, medicines, region, moment);
  const dose = await usualDose(medicine);
  const contents = contentsOf(medicine);
  const contains = contents.join(" + ");
  const about = [
    strength,
    form && t(`forms.${form}`),
    route && t(`routes.${route}`),
    contains !== plainName(name) && t("item.contains", { ingredient: ingredientName(contains, t) }),
  ].filter(Boolean);
  const { interval, doses } = standingLimits(medicine, medicines, region);
  const limits = [
    limitSentence("least", saidLimit(interval, "least"), locale, t),
    limitSentence("most", saidLimit(doses, "most"), locale, t),
  ].filter(Boolean);
  return (
    <Card
      as="li"
      title={name}
      aside={
        <TextLink href={`${context.place}/medicines/${medicine.id}`} aria-label={t("item.openOf", { name })}>
          {t("item.open")}
        </TextLink>
      }
    >
      <div className="grid gap-2">
        {about.length > 0 && <p className="break-words">{about.join(" · ")}</p>}
        <p>
          {[dose && t("item.usual", { dose }), await rhythmWords(medicine, context.today)]
            .filter(Boolean)
            .join(". ")}
        </p>
        {limits.length > 0 && <p className="text-sm">{limits.join(" ")}</p>}
        <MedicineState state={state} name={name} context={context} isLimitSaid={false} />
        {note && <p className="text-sm whitespace-pre-line">{note}</p>}
        {mayGive && <GiveNow childId={context.child.id} medicine={medicine} variant="secondary" />}
        {contents.map((ingredient) => (
          <MedicineFacts key={ingredient} ingredient={ingredient} region={region} />
        ))}
      </div>
    </Card>
  );
}
