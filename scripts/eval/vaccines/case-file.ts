import { z } from "zod";

const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const dose = z.object({
  date,
  cvx: z.string(),
  mvx: z.string().nullish(),
  expectedStatus: z.string().nullish(),
  expectedReason: z.string().nullish(),
});
const testCase = z.object({
  id: z.string(),
  name: z.string(),
  vaccineGroup: z.string(),
  dob: date,
  gender: z.string().nullish(),
  assessmentDate: date,
  observations: z.array(z.object({ code: z.string(), date: date.nullish() })).optional(),
  doses: z.array(dose),
  expected: z.object({
    seriesStatus: z.string(),
    doseNumber: z.number().nullable(),
    earliest: date.nullable(),
    recommended: date.nullable(),
    pastDue: date.nullable(),
  }),
});
const caseFile = z.object({ cases: z.array(testCase).min(1) });

/** One of CDC's test cases, healthy or with observations, as the reference keeps them. */
export type TestCase = z.infer<typeof testCase>;

/** The cases of a file, or an error that says what is wrong with its form. */
export function readCases(text: string): readonly TestCase[] {
  const parsed = caseFile.safeParse(JSON.parse(text));
  if (!parsed.success) throw new Error(z.prettifyError(parsed.error));
  return parsed.data.cases;
}
