import { type CalendarDate, parseCalendarDate } from "#lib/kernel/dates.ts";
import type { CardDose, CardPatient } from "./health-card.ts";

// What a card says, in FHIR R4 (4.0.1); profile: SMART Health Cards: Vaccination & Testing Implementation Guide 1.0.0 (HL7, 2023).

export type CardBundle = { readonly patient: CardPatient; readonly doses: readonly CardDose[] };

type Tree = { readonly [key: string]: unknown };

const CVX = "http://hl7.org/fhir/sid/cvx";
const MVX = "http://hl7.org/fhir/sid/mvx";
const MAX_RESOURCES = 1000;
const statuses = ["completed", "entered-in-error", "not-done"] as const;

/** Reads a bundle about one patient; null where it is none. Resources other than immunizations are left alone. */
export function readBundle(bundle: unknown): CardBundle | null {
  const { resourceType, entry } = tree(bundle);
  if (resourceType !== "Bundle" || !Array.isArray(entry) || entry.length > MAX_RESOURCES) return null;
  const resources = entry.map((one) => tree(tree(one).resource));
  const patients = resources.filter((resource) => resource.resourceType === "Patient");
  // Whose dose is whose could be told from references, but a card is one person's.
  const [patient] = patients;
  if (!patient || patients.length > 1) return null;
  const doses = resources.filter((resource) => resource.resourceType === "Immunization").map(readDose);
  return { patient: readPatient(patient), doses };
}

function readPatient({ name, birthDate }: Tree): CardPatient {
  const names = list(name).map(({ text, given, family, suffix }) => {
    const parts = [...texts(given), line(family, 100), ...texts(suffix)].filter(Boolean).join(" ");
    return line(text, 200) ?? line(parts, 200);
  });
  return {
    names: [...new Set(names.filter((one) => one !== null))].slice(0, 10),
    birthDate: toDay(birthDate),
  };
}

function readDose(resource: Tree): CardDose {
  const codes = list(tree(resource.vaccineCode).coding).flatMap(({ system, code }) => {
    const [where, what] = [line(system, 200), line(code, 60)];
    return where && what ? [{ system: where, code: what }] : [];
  });
  const cvx = codes.find(({ system, code }) => system === CVX && /^\d{1,3}$/.test(code))?.code;
  const { system, value } = tree(tree(resource.manufacturer).identifier);
  const performers = list(resource.performer).map(({ actor }) => line(tree(actor).display, 200));
  return {
    // The code set writes its first nine with a zero.
    cvx: cvx?.padStart(2, "0") ?? null,
    otherCodes: codes.filter((one) => one.system !== CVX).slice(0, 10),
    on: toDay(resource.occurrenceDateTime),
    onText: line(resource.occurrenceDateTime, 40) ?? line(resource.occurrenceString, 40),
    lot: line(resource.lotNumber, 60),
    mvx: system === MVX ? line(value, 10) : null,
    performer: performers.find(Boolean) ?? null,
    status: statuses.find((one) => one === resource.status) ?? "unknown",
  };
}

/** The day of a FHIR date or dateTime, as it was where it was written; null where it knows only a month or a year. */
function toDay(value: unknown): CalendarDate | null {
  return typeof value === "string" && /^\d{4}-\d\d-\d\d(T|$)/.test(value)
    ? parseCalendarDate(value.slice(0, 10))
    : null;
}

/** A text on one line, at most so long, without halves of characters: the database would not take it. Null where there is none. */
function line(value: unknown, most: number): string | null {
  if (typeof value !== "string") return null;
  const plain = value.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ").trim();
  return [...plain.toWellFormed()].slice(0, most).join("") || null;
}

const tree = (value: unknown): Tree =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Tree) : {};
const list = (value: unknown): Tree[] => (Array.isArray(value) ? value.slice(0, 50).map(tree) : []);
const texts = (value: unknown): (string | null)[] =>
  Array.isArray(value) ? value.slice(0, 10).map((one) => line(one, 100)) : [];
