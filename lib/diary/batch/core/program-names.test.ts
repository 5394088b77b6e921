import { expect, it } from "vitest";
import { formAnswers, programName, toldToProgram } from "./program-names.ts";

it.each([
  ["pain1Location", "pains.0.location"],
  ["pain12Level", "pains.11.level"],
  ["pain2Item-face", "pains.1.items.face"],
  ["medicine1", "intakes.0.name"],
  ["medicine3Id", "intakes.2.medicineId"],
  ["dose2", "intakes.1.dose"],
  ["activity1", "activities.0.name"],
  ["minutes4", "activities.3.minutes"],
  ["pressure", "bloodPressure"],
  ["sleepTo", "sleep.to"],
  ["oxygen", "oxygen"],
  ["constructor", "constructor"],
])("%s is %s to a program", (form, program) => {
  expect(programName(form)).toBe(program);
  if (!form.includes("Item")) expect(formAnswers([`${program}:unread`])).toEqual([`${form}:unread`]);
});

it("names what is wrong and asked by where it stood among those sent", () => {
  const refusal = {
    ok: false,
    code: "questioned",
    fields: { "entries.1.dose2": "dose-wrong" },
    questions: [{ field: "entries.0.medicine1", code: "too-soon" }],
  } as const;
  expect(toldToProgram(refusal, [4, 7])).toEqual({
    ...{ ok: false, code: "questioned" },
    fields: { "entries.7.intakes.1.dose": "dose-wrong" },
    questions: [{ field: "entries.4.intakes.0.name", code: "too-soon" }],
  });
  expect(toldToProgram({ ok: false, code: "not-found" })).toEqual({ ok: false, code: "not-found" });
});
