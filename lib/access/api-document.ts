import { z } from "zod";
import type { ApiDoor } from "./api.ts";
import { problem } from "./api-problem.ts";
import { mostKeyLetters } from "./api-request.ts";
import { paramNames } from "./core/api-path.ts";
import { type ProblemStatus, titleOf } from "./core/api-problem.ts";

type Json = { readonly [name: string]: unknown };
type Schemas = Record<string, Json>;

const about = `Read and write a family's record from programs: scales, scripts, Home Assistant.

Every request carries a key, made under Settings, Keys for programs: \`Authorization: Bearer nst_…\`. A key sees and does at most what its person may, within the scopes it was given, and everything it does is written into the child's trail with its name.

Lengths are in centimetres, weights in kilograms, skinfolds in millimetres, temperatures in degrees Celsius; days are days of the family's calendar, "2026-05-03". Refusals are problems as in RFC 9457, with a \`code\` that does not change. No key does more than 120 requests a minute.`;

/** Describes doors as OpenAPI 3.1 has it, from the schemas they read and answer by. */
export function toDocument(doors: readonly ApiDoor[]): Json {
  const schemas: Schemas = {};
  const paths: Record<string, Record<string, Json>> = {};
  for (const door of doors) {
    paths[door.path] ??= {};
    paths[door.path]![door.method.toLowerCase()] = toOperation(door, schemas);
  }
  toSchema(problem, "output", schemas);
  return {
    openapi: "3.1.0",
    info: {
      title: "Nestling",
      version: "1.0.0",
      summary: "The record of a child, for programs.",
      description: about,
    },
    servers: [{ url: "/api" }],
    tags: [...new Set(doors.map(({ room }) => room))].map((name) => ({ name })),
    paths,
    components: {
      schemas,
      responses: problems,
      securitySchemes: { key: { type: "http", scheme: "bearer", description: "A key, nst_…" } },
    },
  };
}

function toOperation(door: ApiDoor, schemas: Schemas): Json {
  const { name, path, room, summary, description, needs, body } = door;
  const parameters = [
    ...paramNames(path).map(inPath),
    ...inQuery(door),
    ...(door.takesKey ? [keyHeader] : []),
  ];
  const answer = { "application/json": { schema: toSchema(door.output, "output", schemas) } };
  return {
    operationId: name,
    tags: [room],
    summary,
    ...(description && { description }),
    ...(parameters.length > 0 && { parameters }),
    ...(body && {
      requestBody: {
        required: true,
        content: { "application/json": { schema: toSchema(body, "input", schemas) } },
      },
    }),
    responses: {
      ...Object.fromEntries(
        door.statuses.map((status) => [
          status,
          { description: status === 201 ? "Made." : "Done.", content: answer },
        ]),
      ),
      ...Object.fromEntries(
        refusalsOf(door).map((status) => [status, { $ref: `#/components/responses/Problem${status}` }]),
      ),
    },
    security: [{ key: [needs] }],
  };
}

function refusalsOf({ path, method, body }: ApiDoor): ProblemStatus[] {
  const child: ProblemStatus[] = path.includes("{") ? [404] : [];
  const writing: ProblemStatus[] = method === "GET" ? [] : [409];
  const sent: ProblemStatus[] = body ? [400, 413, 415] : [];
  return [...sent, 401, 403, ...child, ...writing, 422, 429];
}

const meanings: Readonly<Record<Exclude<ProblemStatus, 405>, string>> = {
  400: "The body is no JSON object.",
  401: "There is no key, or it opens nothing (any more).",
  403: "The key was not given this scope, or its person may not do this, or no parent has agreed to what is kept.",
  404: "There is nothing here, or it is not shared with the key's person.",
  409: "It does not go together with what is kept, or asks a question first.",
  413: "The body is too large; 256 kB are the most.",
  415: "The body is not sent as application/json.",
  422: "Something in what was sent is wrong.",
  429: "Too many requests; Retry-After says how many seconds to wait.",
};

const problems: Json = Object.fromEntries(
  Object.entries(meanings).map(([status, meaning]) => [
    `Problem${status}`,
    {
      description: `${titleOf(Number(status) as ProblemStatus)}. ${meaning}`,
      ...(status === "401" && { headers: { "WWW-Authenticate": { schema: { type: "string" } } } }),
      ...(status === "429" && { headers: { "Retry-After": { schema: { type: "integer" } } } }),
      content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
    },
  ]),
);

function inPath(name: string): Json {
  return { name, in: "path", required: true, schema: { type: "string", format: "uuid" } };
}

const keyHeader: Json = {
  name: "Idempotency-Key",
  in: "header",
  required: false,
  description: "Your name for this deed: sent again with the same key, it is done once.",
  schema: { type: "string", maxLength: mostKeyLetters },
};

function inQuery({ query }: ApiDoor): Json[] {
  const { properties = {} } = z.toJSONSchema(query, { io: "output" }) as {
    properties?: Record<string, Json>;
  };
  return Object.entries(properties).map(([name, { description, ...schema }]) => ({
    ...{ name, in: "query", required: false },
    ...(description !== undefined && { description }),
    schema,
  }));
}

/** A schema as JSON Schema; those with a name go into `schemas` and are referred to. */
function toSchema(schema: z.ZodType, io: "input" | "output", schemas: Schemas): Json {
  const text = JSON.stringify(z.toJSONSchema(schema, { io })).replaceAll(
    '"#/$defs/',
    '"#/components/schemas/',
  );
  const { $schema: _, $defs = {}, ...rest } = JSON.parse(text) as Json & { $defs?: Schemas };
  for (const [name, named] of Object.entries($defs)) {
    const known = schemas[name];
    if (known && JSON.stringify(known) !== JSON.stringify(named))
      throw new Error(`two schemas are called ${name}`);
    schemas[name] = named;
  }
  return rest;
}
