import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import S3rver from "s3rver";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { listFiles, pictureKey, readFile, removeFile, storePicture } from "./files.ts";
import { diskStore } from "./files-disk.ts";
import { type Bucket, s3Store } from "./files-s3.ts";
import type { FileStore } from "./files-store.ts";

let folder: string;
let server: S3rver;
let bucket: Bucket;
const stores: Partial<Record<"disk" | "s3", FileStore>> = {};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "nestling-files-"));
  server = new S3rver({
    address: "127.0.0.1",
    port: 0,
    directory: join(folder, "s3"),
    silent: true,
    configureBuckets: [{ name: "nestling" }],
  });
  const { port } = await server.run();
  bucket = {
    name: "nestling",
    endpoint: `http://127.0.0.1:${port}`,
    region: "us-east-1",
    accessKeyId: "S3RVER",
    secretAccessKey: "S3RVER",
  };
  stores.disk = diskStore(join(folder, "disk"));
  stores.s3 = s3Store(bucket);
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

async function all<T>(list: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const each of list) found.push(each);
  return found;
}

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (found: Uint8Array | null) => found && new TextDecoder().decode(found);

describe.each(["disk", "s3"] as const)("a store on %s", (kind) => {
  const store = () => stores[kind]!;

  it("gives back what it was given, byte for byte", async () => {
    const every = Uint8Array.from({ length: 70_000 }, (_, place) => place % 256);
    await store().put("pictures/a/512.webp", every, "image/webp");
    expect(new Uint8Array((await store().get("pictures/a/512.webp")) ?? [])).toEqual(every);
  });

  it("holds the latest under a key", async () => {
    await store().put("pictures/b/96.webp", bytes("one"), "image/webp");
    await store().put("pictures/b/96.webp", bytes("two"), "image/webp");
    expect(text(await store().get("pictures/b/96.webp"))).toBe("two");
  });

  it("knows no file that was never kept, and forgets what is removed, twice if asked", async () => {
    expect(await store().get("pictures/none/96.webp")).toBeNull();
    await store().put("pictures/c/96.webp", bytes("gone"), "image/webp");
    await store().remove("pictures/c/96.webp");
    await store().remove("pictures/c/96.webp");
    expect(await store().get("pictures/c/96.webp")).toBeNull();
  });

  it("lists what lies below a folder with the moment it was written", async () => {
    const before = Date.now();
    for (const key of ["lists/d/96.webp", "lists/d/512.webp", "elsewhere/d/96.webp"])
      await store().put(key, bytes(key), "image/webp");
    const found = await all(store().list("lists/"));
    expect(found.map(({ key }) => key).toSorted()).toEqual(["lists/d/512.webp", "lists/d/96.webp"]);
    for (const { writtenAt } of found) expect(Math.abs(writtenAt.getTime() - before)).toBeLessThan(60_000);
    expect(await all(store().list("empty/"))).toEqual([]);
  });

  it.each([
    "../secret",
    "pictures/../../secret",
    "/etc/passwd",
    "pictures//x",
    "a\\b",
    "",
    "A/b",
    "a/%2e%2e",
  ])("does not take %j for a key", async (key) => {
    await expect(store().get(key)).rejects.toThrow("no key");
    await expect(store().put(key, bytes("x"), "image/webp")).rejects.toThrow("no key");
    await expect(store().remove(key)).rejects.toThrow("no key");
  });
});

it("a bucket's list is read to its last page", async () => {
  const store = stores.s3!;
  const keys = Array.from({ length: 1005 }, (_, place) => `many/${place}.webp`);
  for (let at = 0; at < keys.length; at += 100)
    await Promise.all(keys.slice(at, at + 100).map((key) => store.put(key, bytes("x"), "image/webp")));
  const found = await all(store.list("many/"));
  expect(new Set(found.map(({ key }) => key))).toEqual(new Set(keys));
}, 60_000);

// The server on loopback looks at who signs, not at the signature itself.
it("an unknown key or a missing bucket is a fault, never an empty store", async () => {
  const wrong = s3Store({ ...bucket, accessKeyId: "unknown" });
  await expect(wrong.get("pictures/a/512.webp")).rejects.toThrow("403");
  await expect(wrong.put("pictures/a/512.webp", bytes("x"), "image/webp")).rejects.toThrow("403");
  await expect(s3Store({ ...bucket, name: "nowhere" }).get("pictures/a/512.webp")).rejects.toThrow("bucket");
});

it("files on disk are for the server's own user alone, and a removed picture leaves no folder", async () => {
  const store = diskStore(join(folder, "own"));
  await store.put("pictures/e/96.webp", bytes("x"), "image/webp");
  expect((await stat(join(folder, "own/pictures/e/96.webp"))).mode & 0o077).toBe(0);
  expect((await stat(join(folder, "own/pictures"))).mode & 0o077).toBe(0);
  await store.remove("pictures/e/96.webp");
  expect(await readdir(join(folder, "own/pictures"))).toEqual([]);
});

describe("the store that the environment names", () => {
  const portrait = { 96: bytes("small"), 512: bytes("large") };

  async function keepOne(id: string): Promise<void> {
    await storePicture(id, portrait);
    expect(text(await readFile(pictureKey(id, 96)))).toBe("small");
    expect(text(await readFile(pictureKey(id, 512)))).toBe("large");
    const keys = (await all(listFiles("pictures/"))).map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining([pictureKey(id, 96), pictureKey(id, 512)]));
    expect(await readFile(pictureKey(id, "whole"))).toBeNull();
    await removeFile(pictureKey(id, 96));
    expect(await readFile(pictureKey(id, 96))).toBeNull();
  }

  it("keeps a photo of a record whole beside its crops", async () => {
    vi.stubEnv("NESTLING_FILES", join(folder, "whole"));
    await storePicture("w1", { ...portrait, whole: bytes("all of it") });
    expect(text(await readFile(pictureKey("w1", "whole")))).toBe("all of it");
    expect(await readdir(join(folder, "whole/pictures/w1"))).toEqual(["512.webp", "96.webp", "whole.webp"]);
    vi.unstubAllEnvs();
  });

  it("is a folder, or a bucket where one is named", async () => {
    try {
      vi.stubEnv("NESTLING_FILES", join(folder, "named"));
      await keepOne("f1");
      expect(await readdir(join(folder, "named/pictures/f1"))).toEqual(["512.webp"]);
      vi.stubEnv("S3_BUCKET", bucket.name);
      await expect(readFile("pictures/f1/512.webp")).rejects.toThrow("S3_ACCESS_KEY_ID is not set");
      vi.stubEnv("S3_ENDPOINT", `${bucket.endpoint}/`);
      vi.stubEnv("S3_REGION", bucket.region);
      vi.stubEnv("S3_ACCESS_KEY_ID", bucket.accessKeyId);
      vi.stubEnv("S3_SECRET_ACCESS_KEY", bucket.secretAccessKey);
      expect(await readFile("pictures/f1/512.webp")).toBeNull();
      await keepOne("f2");
    } finally {
      vi.unstubAllEnvs();
    }
  });
});
