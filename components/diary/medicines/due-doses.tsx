import { TextLink } from "#components/ui/text-link.tsx";
import { comingUp, type DueDose, dueDoses, toGive } from "#lib/diary/core/medicines/due-doses.ts";
import { medicineState } from "#lib/diary/core/medicines/medicine-state.ts";
import type { Regimen } from "#lib/diary/core/medicines/regimen.ts";
import { getTranslations } from "#lib/words/words.ts";
import { type DiaryContext, dosingMoment } from "../diary-context.ts";
import { medicineWords } from "./dose-words.ts";
import { DueLabel } from "./due-label.tsx";
import { dueWords, nextWords } from "./due-words.ts";
import { GiveNow } from "./give-now.tsx";
import { MedicineState } from "./medicine-state.tsx";

type DueDosesProps = {
  regimen: Regimen;
  context: DiaryContext;
  /** Left out where it is said around it. */
  level?: 2 | 3;
};

/** The doses that are due, each with the tap that writes it down, and what comes next; nothing where no medicine is regular. */
export async function DueDoses({ regimen, context, level = 2 }: DueDosesProps) {
  const all = dueDoses(regimen.medicines, regimen.given, context.instant, context.child.timeZone);
  const [now, ahead] = [toGive(all), comingUp(all)];
  if (now.length + ahead.length === 0) return null;
  const t = await getTranslations("medicines.due");
  const Heading = `h${level}` as const;
  const next = await Promise.all(ahead.map((dose) => nextWords(dose, context)));
  return (
    <section aria-label={t("title")} className="grid gap-2">
      <Heading className="text-base">{t("title")}</Heading>
      {now.length > 0 && (
        <ul className="grid gap-3">
          {now.map((dose) => (
            <DueItem key={dose.medicine.id} dose={dose} regimen={regimen} context={context} />
          ))}
        </ul>
      )}
      {next.length > 0 && <p className="text-sm text-quiet">{next.join(" · ")}</p>}
    </section>
  );
}

type DueItemProps = { dose: DueDose; regimen: Regimen; context: DiaryContext };

async function DueItem({ dose, regimen, context }: DueItemProps) {
  const t = await getTranslations("medicines.due");
  const { medicine } = dose;
  const { medicines, given, region } = regimen;
  const moment = dosingMoment(context);
  const taken = { medicineId: medicine.id, key: medicine.key };
  const state = medicineState(taken, given, medicines, region, moment);
  return (
    <li className="grid gap-2 rounded-control border border-line p-3">
      <div className="flex items-start justify-between gap-3">
        <p className="font-semibold break-words">{await medicineWords(medicine)}</p>
        <DueLabel status={dose.status} />
      </div>
      <p>{await dueWords(dose, context)}</p>
      {state.last && <MedicineState state={state} name={medicine.name} context={context} />}
      {context.mayRecord && (
        <>
          <GiveNow childId={context.child.id} medicine={medicine} />
          <p className="flex min-h-touch items-center text-sm">
            <TextLink
              href={`${context.place}/record?medicine=${medicine.id}`}
              aria-label={t("otherOf", { name: medicine.name })}
            >
              {t("other")}
            </TextLink>
          </p>
        </>
      )}
    </li>
  );
}
