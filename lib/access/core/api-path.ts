/** The names in braces of an address: "childId" of "/v1/children/{childId}". */
export type ParamsIn<P extends string> = P extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ParamsIn<Rest>
  : never;

/** The names in braces of an address, in their order. */
export function paramNames(template: string): string[] {
  return [...template.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
}

/** What stands where the braces do; null for another address. */
export function matchPath(template: string, path: string): Readonly<Record<string, string>> | null {
  const [expected, given] = [template.split("/"), path.split("/")];
  if (expected.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [place, part] of expected.entries()) {
    const [name] = paramNames(part);
    const text = given[place] ?? "";
    if (name === undefined && part !== text) return null;
    if (name !== undefined) params[name] = text;
  }
  return params;
}
