// biome-ignore lint/suspicious/noExplicitAny: the source's own shapes
type Source = any;

/** Test cases without the words that no check reads; the form stays the source's, so the same scorer reads both. */
export function compactCases({ source, cases }: Source): Readonly<Record<string, unknown>> {
  return { source, count: cases.length, cases: cases.map(compactCase) };
}

function compactCase(one: Source): object {
  const { description, ageYears, evaluationTestType, forecastTestType, changedInVersion, doses, ...kept } =
    one;
  return { ...kept, doses: doses.map(({ vaccine, seriesType, ...dose }: Source) => dose) };
}
