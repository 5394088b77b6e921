import { z } from "zod";

// biome-ignore lint/suspicious/noExplicitAny: a document is whatever JSON it is; the checks below say what it has to be
type Json = any;

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

export type Operation = {
  readonly path: string;
  readonly method: string;
  readonly operation: Json;
};

export function listOperations(document: Json): Operation[] {
  return Object.entries<Json>(document.paths).flatMap(([path, item]) =>
    Object.entries<Json>(item)
      .filter(([method]) => methods.includes(method))
      .map(([method, operation]) => ({ path, method, operation })),
  );
}

/** What of the rules of OpenAPI 3.1.0 a document breaks, in words. */
export function faultsIn(document: Json): string[] {
  const operations = listOperations(document);
  const names = operations.map(({ operation }) => operation.operationId);
  return [
    ...says(/^3\.1\.\d+$/.test(document.openapi), "openapi is no 3.1"),
    ...says(typeof document.info?.title === "string", "info.title is missing"),
    ...says(typeof document.info?.version === "string", "info.version is missing"),
    ...says(new Set(names).size === names.length, "an operationId stands twice"),
    ...says(
      Object.keys(document.paths).every((path) => path.startsWith("/")),
      "a path does not begin with /",
    ),
    ...says(areDistinct(Object.keys(document.paths)), "two paths differ by the names in braces alone"),
    ...refsIn(document)
      .filter((ref) => find(document, ref) === undefined)
      .map((ref) => `${ref} leads nowhere`),
    ...Object.keys(document.components?.schemas ?? {})
      .filter((name) => !/^[\w.-]+$/.test(name))
      .map((name) => `${name} is no name of a component`),
    ...operations.flatMap((each) =>
      faultsInOperation(document, each).map((fault) => `${each.method} ${each.path}: ${fault}`),
    ),
  ];
}

function faultsInOperation(document: Json, { path, method, operation }: Operation): string[] {
  const { operationId, responses, security, requestBody } = operation;
  const parameters: Json[] = (operation.parameters ?? []).map((each: Json) => resolve(document, each));
  const inPath = parameters.filter((each) => each.in === "path");
  const braces = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  const keys = parameters.map((each) => `${each.in} ${each.name}`);
  return [
    ...says(typeof operationId === "string" && /^\w+$/.test(operationId), "no operationId"),
    ...says(
      inPath
        .map(({ name }) => name)
        .sort()
        .join() === braces.sort().join(),
      "parameters do not match the path",
    ),
    ...says(
      inPath.every(({ required }) => required === true),
      "a path parameter is not required",
    ),
    ...says(new Set(keys).size === keys.length, "a parameter stands twice"),
    ...says(
      parameters.every(({ schema, content }) => Boolean(schema) !== Boolean(content)),
      "a parameter needs one of schema and content",
    ),
    ...says(
      parameters.every((each) => ["path", "query", "header", "cookie"].includes(each.in)),
      "a parameter is nowhere",
    ),
    ...says(!requestBody || method !== "get", "a GET has no body"),
    ...says(!requestBody || Object.keys(requestBody.content ?? {}).length > 0, "a body without content"),
    ...says(Object.keys(responses ?? {}).length > 0, "no responses"),
    ...Object.entries<Json>(responses ?? {}).flatMap(([status, response]) => [
      ...says(/^([1-5]\d\d|[1-5]XX|default)$/.test(status), `${status} is no status`),
      ...says(typeof resolve(document, response)?.description === "string", `${status} has no description`),
    ]),
    ...(security ?? []).flatMap((need: Json) =>
      Object.keys(need).flatMap((name) =>
        says(document.components?.securitySchemes?.[name], `${name} is no security scheme`),
      ),
    ),
  ];
}

/** Whether what was answered is as the document says. */
export function judgeAnswer(
  document: Json,
  operationId: string,
  { status, body }: { status: number; body: unknown },
): string[] {
  const { operation } =
    listOperations(document).find((each) => each.operation.operationId === operationId) ?? {};
  const response = resolve(document, operation?.responses[status]);
  if (!response) return [`${operationId} does not say that it answers ${status}`];
  const [content] = Object.values<Json>(response.content ?? {});
  const text = JSON.stringify({ ...content.schema, $defs: document.components.schemas });
  const schema = z.fromJSONSchema(JSON.parse(text.replaceAll("#/components/schemas/", "#/$defs/")));
  const parsed = schema.safeParse(body);
  return (parsed.error?.issues ?? []).map(
    ({ path, message }) => `${operationId} ${status} ${path.join(".")}: ${message}`,
  );
}

const says = (isSo: unknown, fault: string) => (isSo ? [] : [fault]);

function areDistinct(paths: string[]): boolean {
  return new Set(paths.map((path) => path.replace(/\{\w+\}/g, "{}"))).size === paths.length;
}

function refsIn(value: Json): string[] {
  if (typeof value !== "object" || value === null) return [];
  const own = typeof value.$ref === "string" ? [value.$ref] : [];
  return [...own, ...Object.values(value).flatMap(refsIn)];
}

function resolve(document: Json, value: Json): Json {
  return value?.$ref ? find(document, value.$ref) : value;
}

function find(document: Json, ref: string): Json {
  if (!ref.startsWith("#/")) return undefined;
  const parts = ref.slice(2).split("/");
  return parts.reduce((at, part) => at?.[part.replaceAll("~1", "/").replaceAll("~0", "~")], document);
}
