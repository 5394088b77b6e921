import type { CalendarDate } from "#lib/kernel/dates.ts";
import { readElements } from "./vial-code-elements.ts";
import { readExpiry } from "./vial-code-expiry.ts";

/** What the 2D code on a vial or syringe says. It names the product by its trade item number, not by the vaccine in it. */
export type VialCode = {
  /** Global Trade Item Number, 14 digits. */
  readonly gtin: string;
  /** The ten digits of the National Drug Code inside a GTIN of the United States, without hyphens; else null. */
  readonly ndc: string | null;
  readonly lot: string | null;
  /** The last day it may be used. */
  readonly expiresOn: CalendarDate | null;
  readonly serial: string | null;
};

// Application Identifiers and their formats: GS1 General Specifications, section 3.
const GTIN = "01";
const LOT = "10";
const EXPIRY = "17";
const SERIAL = "21";

/** What a scanned text says of a vial; null where it is no GS1 code or names no product. `today` settles the century of its dates. */
export function readVialCode(text: string, today: CalendarDate): VialCode | null {
  const elements = readElements(text);
  const gtin = elements?.get(GTIN);
  if (!elements || !gtin || !isGtin(gtin)) return null;
  const [lot, serial] = [elements.get(LOT), elements.get(SERIAL)];
  if ([lot, serial].some((value) => value !== undefined && !isCharacters(value))) return null;
  const expiry = elements.get(EXPIRY);
  return {
    gtin,
    ndc: ndcOf(gtin),
    lot: lot ?? null,
    expiresOn: expiry === undefined ? null : readExpiry(expiry, today),
    serial: serial ?? null,
  };
}

/** Whether the vial was past its last day when the dose was given: something to ask about, since either date can be a slip. */
export function wasExpired({ expiresOn }: Pick<VialCode, "expiresOn">, givenOn: CalendarDate): boolean {
  return expiresOn !== null && expiresOn < givenOn;
}

/** Fourteen digits of which the last checks the others (weights 3 and 1; GS1 General Specifications, section 7.9). */
function isGtin(text: string): boolean {
  if (!/^\d{14}$/.test(text)) return false;
  const sum = [...text].reduce((total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 3 : 1), 0);
  return sum % 10 === 0;
}

/** A company prefix that begins with 03 is the Food and Drug Administration's: the ten digits behind it are the NDC. */
function ndcOf(gtin: string): string | null {
  return gtin.slice(1, 3) === "03" ? gtin.slice(3, 13) : null;
}

/** Up to 20 characters of GS1's set 82 (GS1 General Specifications, figure 7.11-1). */
const isCharacters = (text: string) => /^[!"%&'()*+,\-./0-9:;<=>?A-Z_a-z]{1,20}$/.test(text);
