import { uuidv7 } from "uuidv7";

const canonicalUuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** A new id: UUID version 7, so ids sort by the moment they were made. Works in the browser and on the server. */
export function newId(): string {
  return uuidv7();
}

/** Whether `text` is an id in the form Postgres prints: a lower-case UUID of any version. */
export function isId(text: unknown): text is string {
  return typeof text === "string" && canonicalUuid.test(text);
}
