import { demoAccount } from "../demo/account.ts";
import { seededRandom } from "../demo/random.ts";
import { ask, type Question } from "./ask.ts";
import { readForm } from "./html-form.ts";
import type { Findings, Load } from "./measurement.ts";
import { type Paced, pacedLoad } from "./paced.ts";
import { spreadOf } from "./spread.ts";
import type { Stage } from "./stage.ts";

const pagesPerSecond = 40;
const signInsPerSecond = 20;

/** Signing in at the door, argon2id and all, and what twenty of it a second do to a page that others open meanwhile. */
export async function measureSignIns(stage: Stage): Promise<Findings> {
  const form = await openForm(stage.port);
  await signIns(stage, form, 3);
  const alone = await childHomes(stage);
  const [meanwhile, signedIn] = await Promise.all([childHomes(stage), signIns(stage, form, stage.seconds)]);
  return {
    loads: [
      toLoad(`child home, ${pagesPerSecond} requests/s`, alone),
      toLoad(`  the same with ${signInsPerSecond} sign-ins/s`, meanwhile),
      toLoad(`sign in, ${signInsPerSecond}/s`, signedIn),
    ],
    figures: [],
  };
}

type Form = readonly (readonly [name: string, value: string])[];

async function openForm(port: number): Promise<Form> {
  const { body } = await ask(port, { path: "/sign-in", headers: {} });
  return readForm(body.toString(), "password");
}

function childHomes({ port, visitors, seconds }: Stage): Promise<Paced> {
  return pacedLoad(seededRandom(4), { perSecond: pagesPerSecond, seconds }, async (place) => {
    const { childId, childName, cookie } = visitors[place % visitors.length]!;
    const { status, body } = await ask(port, { path: `/children/${childId}`, headers: { cookie } });
    return status === 200 && body.includes(childName);
  });
}

function signIns({ port, visitors }: Stage, form: Form, seconds: number): Promise<Paced> {
  return pacedLoad(seededRandom(5), { perSecond: signInsPerSecond, seconds }, async (place) => {
    const { email } = visitors[place % visitors.length]!;
    const { status, headers } = await ask(port, await toQuestion(port, form, email, place));
    return status === 303 && String(headers["set-cookie"]).includes("session=");
  });
}

/** What a browser without scripts sends; each from an address of its own, since tries are counted by address. */
async function toQuestion(port: number, form: Form, email: string, place: number): Promise<Question> {
  const typed: Readonly<Record<string, string>> = { email, password: demoAccount.password };
  const sent = new FormData();
  for (const [name, value] of form) sent.append(name, typed[name] ?? value);
  const encoded = new Response(sent);
  const body = Buffer.from(await encoded.arrayBuffer());
  const headers = {
    origin: `http://127.0.0.1:${port}`,
    "content-type": encoded.headers.get("content-type")!,
    "content-length": body.length,
    "x-forwarded-for": `fd00::${(place + 1).toString(16)}`,
  };
  return { path: "/sign-in", method: "POST", headers, body };
}

function toLoad(what: string, { perSecond, samples, errors }: Paced): Load {
  return { what, perSecond, spread: spreadOf(samples), errors, targets: [] };
}
