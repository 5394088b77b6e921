import { headers } from "next/headers";
import { pathHeader } from "#lib/platform/path-header.ts";

/** The path of this request, "/home"; empty where nobody noted it. */
export async function getPath(): Promise<string> {
  return (await headers()).get(pathHeader) ?? "";
}
