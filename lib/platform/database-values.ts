import pg from "pg";
import { Prisma } from "#generated/prisma/client.ts";

type Parse = (text: string) => unknown;

const { types } = pg;
const parserOf = types.getTypeParser as (oid: number) => Parse;
const parseMany = parserOf(1009) as (text: string) => (string | null)[];
const many =
  (parse: Parse): Parse =>
  (text) =>
    parseMany(text).map((each) => (each === null ? null : parse(each)));

const toDay: Parse = (text) => new Date(`${text}T00:00:00Z`);
const toUtcMoment: Parse = (text) => new Date(`${text.replace(" ", "T")}Z`);
const toMoment = parserOf(1184);

/** By Postgres' type number, what differs from pg's own reading: as Prisma gives it, so that both ways of asking answer alike. */
const parsers = new Map<number, Parse>([
  [20, BigInt],
  [1016, many(BigInt)],
  [1082, toDay],
  [1182, many(toDay)],
  [1114, toUtcMoment],
  [1115, many(toUtcMoment)],
  [1185, many(toMoment)],
  [1700, (text) => new Prisma.Decimal(text)],
  [1231, many((text) => new Prisma.Decimal(text))],
]);

/** How values come out of the database. */
export const valueTypes = {
  getTypeParser: ((oid: number, format: "text" | "binary" = "text") =>
    (format === "text" && parsers.get(oid)) ||
    types.getTypeParser(oid, format)) as typeof types.getTypeParser,
};

/** A value as it goes in: moments in UTC, whatever zone the server's clock is in. */
export function toParameter(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(toParameter);
  return value instanceof Prisma.Decimal ? value.toString() : value;
}
