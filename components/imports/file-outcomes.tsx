"use client";

import Link from "next/link";
import type { FileWords } from "./file-form.tsx";

export type Outcome =
  | { readonly name: string; readonly is: "waiting" }
  | { readonly name: string; readonly is: "read"; readonly to: string }
  | { readonly name: string; readonly is: "refused"; readonly why: string };

/** What came of each of several files. */
export function FileOutcomes({ of, words }: { of: readonly Outcome[]; words: FileWords }) {
  return (
    <ul aria-label={words.files} className="divide-y divide-line border-y border-line">
      {of.map((file, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: files keep their order, and may share a name
        <li key={place} className="grid gap-1 py-3">
          <span className="font-semibold break-words">{file.name}</span>
          {file.is === "waiting" && <span className="text-quiet">{words.waiting}</span>}
          {file.is === "refused" && <span className="text-danger">{file.why}</span>}
          {file.is === "read" && (
            <span className="flex min-h-touch items-center">
              <Link href={file.to} className="text-link" aria-label={`${words.check}: ${file.name}`}>
                {words.check}
              </Link>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
