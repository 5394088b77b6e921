import type { MedicineState as State } from "#lib/diary/core/medicines/medicine-state.ts";
import { ingredientName } from "#lib/diary/core/medicines/notice-sentence.ts";
import { type Regimen, recentStates } from "#lib/diary/core/medicines/regimen.ts";
import { getTranslations } from "#lib/words/words.ts";
import { type DiaryContext, dosingMoment } from "../diary-context.ts";
import { OverGiven } from "./over-given.tsx";
import { stateLines } from "./state-words.ts";

type MedicineStateProps = {
  state: State;
  name: string;
  context: DiaryContext;
  /** False where the least between two doses is said beside it. */
  isLimitSaid?: boolean;
};

/** When a medicine was last given, what the figures say, and which dose the next one is: quietly, before anything is saved. */
export async function MedicineState({ state, name, context, isLimitSaid = true }: MedicineStateProps) {
  const lines = await stateLines(state, name, context, isLimitSaid);
  return <p className="text-sm text-quiet">{lines.join(" ")}</p>;
}

/** The same of everything that was given in the last 24 hours; nothing where nothing was. For the form of an entry. */
export async function MedicineStates({ regimen, context }: { regimen: Regimen; context: DiaryContext }) {
  const moment = dosingMoment(context);
  const states = recentStates(regimen, moment);
  if (states.length === 0) return null;
  const t = await getTranslations("medicines");
  return (
    <section aria-label={t("state.recent")} className="grid gap-3 rounded-control bg-sunken p-3">
      <OverGiven regimen={regimen} context={context} />
      {states.map(({ key, name, isShared, state }) => (
        <div key={key} className="grid gap-0.5">
          <p className="font-semibold break-words">
            {isShared ? t("state.as", { name, ingredient: ingredientName(key, t) }) : name}
          </p>
          <MedicineState state={state} name={name} context={context} />
        </div>
      ))}
    </section>
  );
}
