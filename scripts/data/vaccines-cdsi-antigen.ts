// biome-ignore lint/suspicious/noExplicitAny: the source's own shapes
type Source = any;

/** Lists of vaccines, each written once. */
export type Pool = { readonly values: readonly unknown[]; readonly place: (list: unknown) => number };

export function pool(): Pool {
  const places = new Map<string, number>();
  const values: unknown[] = [];
  const place = (list: unknown) => {
    const key = JSON.stringify(list);
    if (!places.has(key)) places.set(key, values.push(list) - 1);
    return places.get(key) ?? 0;
  };
  return { values, place };
}

/** One antigen with its series, in the source's keys; its name is the one the schedule uses. */
export function compactAntigen({ immunity, contraindications, series }: Source, lists: Pool): object {
  return defined({
    antigen: series[0].targetDisease,
    immune: immunity?.clinicalHistory?.map(({ code }: Source) => code),
    bornBefore: immunity?.bornBefore?.map(({ date, country, exclusions }: Source) =>
      defined({ date, country, exclusions: exclusions?.map(({ code }: Source) => code) }),
    ),
    contraindications: contraindications?.antigen?.map(pick("code", "beginAge", "endAge")),
    vaccineContraindications: contraindications?.vaccine?.map(({ code, vaccines }: Source) => ({
      code,
      vaccines: lists.place(vaccines.map(pick("cvx", "beginAge", "endAge"))),
    })),
    series: series.map((one: Source) => compactSeries(one, lists)),
  });
}

function compactSeries(series: Source, lists: Pool): object {
  const { select } = series;
  return defined({
    name: series.name,
    type: series.type,
    group: select.seriesGroup,
    equivalentGroups: series.equivalentSeriesGroups?.split(/\s*[,;]\s*/),
    genders: series.requiredGender,
    indications: series.indications?.map(pick("code", "beginAge", "endAge")),
    default: select.defaultSeries === "Yes" || undefined,
    productPath: select.productPath === "Yes" || undefined,
    priority: select.seriesPriority,
    preference: select.seriesPreference,
    minAgeToStart: select.minAgeToStart,
    maxAgeToStart: select.maxAgeToStart,
    doses: series.doses.map((dose: Source) => compactDose(dose, lists)),
  });
}

function compactDose(dose: Source, lists: Pool): object {
  const vaccines = (list: Source, ...keys: string[]) => list && lists.place(list.map(pick("cvx", ...keys)));
  return defined({
    dose: dose.dose,
    ages: dose.ages,
    intervals: dose.intervals?.map((interval: Source) => compactInterval(interval, lists)),
    allowableIntervals: dose.allowableIntervals?.map((interval: Source) => compactInterval(interval, lists)),
    preferable: vaccines(dose.preferable, "beginAge", "endAge", "mvx", "forecast"),
    allowable: vaccines(dose.allowable, "beginAge", "endAge"),
    inadvertent: vaccines(dose.inadvertent),
    skip: dose.skip?.map((skip: Source) => compactSkip(skip, lists)),
    recurring: dose.recurring,
    seasonal: dose.seasonal,
  });
}

function compactInterval(interval: Source, lists: Pool): object {
  const { fromMostRecent, fromRelevantObs, ...rest } = interval;
  return defined({
    ...rest,
    fromMostRecent: fromMostRecent && lists.place(fromMostRecent),
    fromObservation: fromRelevantObs?.code,
  });
}

function compactSkip({ context, setLogic, sets }: Source, lists: Pool): object {
  return defined({
    context,
    setLogic,
    sets: sets.map(({ id, description, conditions, ...set }: Source) => ({
      ...set,
      conditions: conditions.map(({ id, vaccineTypes, ...condition }: Source) =>
        defined({ ...condition, vaccineTypes: vaccineTypes && lists.place(vaccineTypes) }),
      ),
    })),
  });
}

/** Picks keys of an object, leaving out what it lacks. */
function pick(...keys: string[]): (from: Source) => object {
  return (from) => defined(Object.fromEntries(keys.map((key) => [key, from[key]])));
}

function defined(from: Record<string, unknown>): object {
  const isEmpty = (value: unknown) => value === undefined || (Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(from).filter(([, value]) => !isEmpty(value)));
}
