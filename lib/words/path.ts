import { headers } from "next/headers";

/** The header that carries a request's path from the proxy to its page. */
export const pathHeader = "x-nestling-path";

/** The path of this request, "/home"; empty where the proxy was not asked. */
export async function getPath(): Promise<string> {
  return (await headers()).get(pathHeader) ?? "";
}
