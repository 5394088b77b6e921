import { AwsClient } from "aws4fetch";
import { checkedKey, type FileStore, type Stored } from "./files-store.ts";

export type Bucket = {
  readonly name: string;
  /** Address of the service, "https://s3.eu-central-1.amazonaws.com"; the bucket stands in the path. */
  readonly endpoint: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
};

const patienceMs = 20_000;

/** Files in a bucket of Amazon S3 or of anything that speaks its protocol. */
export function s3Store(bucket: Bucket): FileStore {
  const { accessKeyId, secretAccessKey, region } = bucket;
  const client = new AwsClient({ accessKeyId, secretAccessKey, region, service: "s3", retries: 2 });
  const base = `${bucket.endpoint.replace(/\/+$/, "")}/${bucket.name}`;
  const ask = (path: string, init: RequestInit = {}) =>
    client.fetch(`${base}/${path}`, { ...init, signal: AbortSignal.timeout(patienceMs) });
  return {
    async put(key, bytes, type) {
      const body = new Uint8Array(bytes);
      await done(await ask(checkedKey(key), { method: "PUT", body, headers: { "content-type": type } }));
    },
    async get(key) {
      const answer = await ask(checkedKey(key));
      if (await isMissing(answer)) return null;
      await check(answer);
      return new Uint8Array(await answer.arrayBuffer());
    },
    async remove(key) {
      const answer = await ask(checkedKey(key), { method: "DELETE" });
      if (!(await isMissing(answer))) await done(answer);
    },
    async *list(prefix) {
      for (let marker: string | null = ""; marker !== null; ) {
        const answer: Response = await ask(`?${new URLSearchParams({ prefix, marker })}`);
        await check(answer);
        const page = readPage(await answer.text());
        yield* page.files;
        marker = page.next;
      }
    },
  };
}

/** A page of a bucket's list, and the key after which the next one begins: our keys hold nothing that XML would write otherwise. */
function readPage(xml: string): { files: Stored[]; next: string | null } {
  const entries = [...xml.matchAll(/<Contents>([\s\S]*?)<\/Contents>/g)].map(([, entry = ""]) => entry);
  const files = entries.map((entry) => ({
    key: valueIn(entry, "Key") ?? "",
    writtenAt: new Date(valueIn(entry, "LastModified") ?? 0),
  }));
  return { files, next: valueIn(xml, "IsTruncated") === "true" ? (files.at(-1)?.key ?? null) : null };
}

const valueIn = (xml: string, tag: string) => new RegExp(`<${tag}>([^<]*)</${tag}>`).exec(xml)?.[1] ?? null;

async function isMissing(answer: Response): Promise<boolean> {
  if (answer.status !== 404) return false;
  const said = await answer.text();
  if (said.includes("NoSuchBucket")) throw new Error("the bucket for files does not exist");
  return true;
}

async function done(answer: Response): Promise<void> {
  await check(answer);
  await answer.body?.cancel();
}

async function check(answer: Response): Promise<void> {
  if (answer.ok) return;
  const code = valueIn(await answer.text(), "Code");
  throw Object.assign(new Error(`the store of files answered ${answer.status}`), { code });
}
