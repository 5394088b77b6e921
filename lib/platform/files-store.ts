/** One file as a store lists it. */
export type Stored = { readonly key: string; readonly writtenAt: Date };

/** Where files are kept. Keys are paths of lower-case letters, digits, dots and dashes: `pictures/<id>/96.webp`. */
export type FileStore = {
  /** Keeps a file; what the key held before is replaced. */
  put(key: string, bytes: Uint8Array, type: string): Promise<void>;
  /** The file's bytes; null for a key that holds none. */
  get(key: string): Promise<Uint8Array<ArrayBuffer> | null>;
  /** Forgets a file; one that is not there is forgotten already. */
  remove(key: string): Promise<void>;
  /** Every file whose key begins with `prefix`, a folder with its slash. */
  list(prefix: string): AsyncIterable<Stored>;
};

const keyForm = /^[a-z0-9][a-z0-9.-]*(\/[a-z0-9][a-z0-9.-]*)*$/;

/** The key itself; throws for one that could lead out of the store. */
export function checkedKey(key: string): string {
  if (!keyForm.test(key)) throw new Error("that is no key of a file");
  return key;
}
