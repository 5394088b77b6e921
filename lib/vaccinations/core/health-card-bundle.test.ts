import { expect, it } from "vitest";
import { readBundle } from "./health-card-bundle.ts";

const patient = { resourceType: "Patient", name: [{ family: "Sample", given: ["Mia"] }] };
const read = (...resources: object[]) =>
  readBundle({ resourceType: "Bundle", entry: [patient, ...resources].map((resource) => ({ resource })) });
const cvx = { coding: [{ system: "http://hl7.org/fhir/sid/cvx", code: "8" }] };
const given = { resourceType: "Immunization", status: "completed", vaccineCode: cvx };
const dose = (more: object) => read({ ...given, ...more })?.doses[0];

it("writes a code as the code set does", () => {
  expect(dose({})).toMatchObject({ cvx: "08", status: "completed", on: null, onText: null });
  const coding = [{ system: "http://hl7.org/fhir/sid/cvx", code: "<b>" }];
  expect(dose({ vaccineCode: { coding } })).toMatchObject({ cvx: null });
});

it("keeps codes of other systems beside it, and does without one of its own", () => {
  const coding = [
    { system: "http://snomed.info/sct", code: "871875004" },
    ...cvx.coding,
    { code: "1" },
    null,
  ];
  const otherCodes = [{ system: "http://snomed.info/sct", code: "871875004" }];
  expect(dose({ vaccineCode: { coding } })).toMatchObject({ cvx: "08", otherCodes });
  expect(dose({ vaccineCode: { coding: coding.slice(0, 1) } })).toMatchObject({ cvx: null, otherCodes });
});

it("takes the day where the dose was given, whatever the hour and zone", () => {
  expect(dose({ occurrenceDateTime: "2024-05-16T23:30:00-08:00" })).toMatchObject({ on: "2024-05-16" });
  expect(dose({ occurrenceDateTime: "2024-05" })).toMatchObject({ on: null, onText: "2024-05" });
  expect(dose({ occurrenceDateTime: "2024-02-30" })).toMatchObject({ on: null, onText: "2024-02-30" });
  expect(dose({ occurrenceString: "as a baby" })).toMatchObject({ on: null, onText: "as a baby" });
});

it("says what was not given, or entered in error", () => {
  expect(dose({ status: "not-done" })?.status).toBe("not-done");
  expect(dose({ status: "entered-in-error" })?.status).toBe("entered-in-error");
  expect(dose({ status: "perhaps" })?.status).toBe("unknown");
});

it("reads maker, batch and place, on one line and of a sensible length", () => {
  const told = dose({
    manufacturer: { identifier: { system: "http://hl7.org/fhir/sid/mvx", value: "SKB" } },
    lotNumber: "  9K2\u0000TB\n ",
    performer: [{}, { actor: { display: "x".repeat(300) } }],
  });
  expect(told).toMatchObject({ mvx: "SKB", lot: "9K2 TB", performer: "x".repeat(200) });
  expect(dose({ lotNumber: "A\ud83d1\udc76" })?.lot, "as the database takes it").toBe("A\ufffd1\ufffd");
  const elsewhere = { identifier: { system: "http://example.org/makers", value: "SKB" } };
  expect(dose({ manufacturer: elsewhere, lotNumber: 7, performer: "x" })).toMatchObject({
    mvx: null,
    lot: null,
    performer: null,
  });
});

it("is about one patient, whose names may be written in several ways", () => {
  expect(read()).toEqual({ patient: { names: ["Mia Sample"], birthDate: null }, doses: [] });
  expect(read({ resourceType: "Patient" })).toBeNull();
  const person = {
    resourceType: "Patient",
    name: [{ text: "Mia R. Sample" }, { given: [1, "Mia"], suffix: ["II"] }, "x", {}],
    birthDate: "2024-03",
  };
  expect(readBundle({ resourceType: "Bundle", entry: [{ resource: person }, null, {}] })).toEqual({
    patient: { names: ["Mia R. Sample", "Mia II"], birthDate: null },
    doses: [],
  });
});
