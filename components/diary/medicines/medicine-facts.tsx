import { factsFor, type MedicineFact, type Region } from "#lib/diary/core/medicines/medicine-fact.ts";
import { ageSpan, ingredientName, organisationOf } from "#lib/diary/core/medicines/notice-sentence.ts";
import { formatSpan } from "#lib/diary/core/medicines/span-words.ts";
import { getTranslations } from "#lib/words/words.ts";

type MedicineFactsProps = {
  /** The ingredient. */
  ingredient: string;
  region: Region;
};

/** What is published about an ingredient, by whom and when: information beside what the family was told. */
export async function MedicineFacts({ ingredient, region }: MedicineFactsProps) {
  const t = await getTranslations("medicines");
  const facts = factsFor(ingredient, region);
  const name = ingredientName(ingredient, t);
  if (facts.length === 0) return <p className="text-sm text-quiet">{t("facts.none", { name })}</p>;
  return (
    <details>
      <summary className="flex min-h-touch w-fit cursor-pointer items-center text-sm underline underline-offset-4">
        {t("facts.title", { name })}
      </summary>
      <div className="grid gap-4 pb-2 text-sm">
        {facts.map((fact) => (
          <Fact key={fact.id} fact={fact} />
        ))}
        <p className="text-quiet">{t("facts.information")}</p>
      </div>
    </details>
  );
}

async function Fact({ fact }: { fact: MedicineFact }) {
  const t = await getTranslations("medicines");
  const { id, minIntervalMinutes, mostDoses, minAgeMonths, minWeightKg, publication } = fact;
  const figures = [
    minIntervalMinutes !== null && t("facts.interval", { span: formatSpan(minIntervalMinutes) }),
    mostDoses !== null && t("facts.doses", { count: mostDoses }),
    minAgeMonths !== null && t("facts.age", { age: ageSpan(minAgeMonths, t) }),
    minWeightKg !== null && t("facts.weight", { weight: minWeightKg }),
  ].filter((figure) => typeof figure === "string");
  return (
    <div className="grid gap-1">
      <ul className="grid list-disc gap-0.5 ps-5">
        {figures.map((figure) => (
          <li key={figure}>{figure}</li>
        ))}
      </ul>
      <p>{t(`facts.notes.${id}`)}</p>
      <p className="text-quiet">
        {t("facts.source", { organisation: organisationOf(id, t), publication, year: String(fact.year) })}
        {fact.readIn && ` ${t("facts.readIn", { where: fact.readIn })}`}
      </p>
    </div>
  );
}
