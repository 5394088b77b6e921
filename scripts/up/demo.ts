import { existsSync } from "node:fs";
import { runQuietly } from "./run.ts";
import { step } from "./steps.ts";

export type SignIn = { readonly email: string; readonly password: string };

const offer = "scripts/demo/offer.ts";

/** The demo family's sign-in; null when it is not wanted. In a process of its own, whose memory goes back when it is done. */
export async function offerDemo(databaseUrl: string): Promise<SignIn | null> {
  if (process.env.NESTLING_DEMO === "off" || !existsSync(offer)) return null;
  const today = new Date().toISOString().slice(0, 10);
  const code = `import { offerDemo } from "./${offer}"; console.log(JSON.stringify(await offerDemo(process.env.DATABASE_URL, "${today}"))); process.exit(0);`;
  const said = await step("Looking after the demo family", () =>
    runQuietly("--input-type=module", ["--eval", code], { DATABASE_URL: databaseUrl }),
  );
  return JSON.parse(said.trim().split("\n").at(-1)!) as SignIn | null;
}
