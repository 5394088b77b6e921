"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useActionState, useState, useTransition } from "react";
import { buttonClass } from "#components/ui/button-class.ts";
import { type FormAction, idle } from "#components/ui/form-state.ts";
import { Notice } from "#components/ui/notice.tsx";
import { readProgress, type StoreProgress } from "./read-progress.ts";

type StoreFormProps = {
  /** The door that stores all in one go, where no script runs. */
  action: FormAction;
  /** The address that stores it and says how far it is. */
  address: string;
  familyId: string;
  importId: string;
  /** How many rows there are to store. */
  count: number;
  words: {
    readonly store: string;
    readonly storing: string;
    readonly nothingStored: string;
    readonly keepOpen: string;
    readonly checking: string;
    /** "{done} of {of}", with its blanks. */
    readonly progress: string;
    readonly unreachable: string;
    readonly failed: string;
  };
};

/** Stores what is new in a file, and shows how far that is. */
export function StoreForm({ action, address, familyId, importId, count, words }: StoreFormProps) {
  const router = useRouter();
  const [posted, post] = useActionState(action, idle);
  const [problem, setProblem] = useState<string | null>(null);
  const [progress, setProgress] = useState<StoreProgress | null>(null);
  const [isSending, setSending] = useState(false);
  const [settling, startTransition] = useTransition();
  const busy = isSending || settling;
  const refusal = problem ?? (posted.status === "refused" && !busy ? posted.sentence : null);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    setSending(true);
    setProblem(null);
    setProgress({ done: 0, of: count });
    const end = await readProgress(address, setProgress);
    setSending(false);
    if (end.kind === "done") startTransition(() => router.push(end.to));
    else {
      setProgress(null);
      setProblem(end.kind === "refused" ? end.sentence : words[end.kind]);
      if (end.kind === "refused") router.refresh();
    }
  }

  return (
    <form action={post} onSubmit={submit} aria-busy={busy} className="grid gap-3">
      <input type="hidden" name="familyId" value={familyId} />
      <input type="hidden" name="importId" value={importId} />
      {refusal && (
        <Notice tone="danger" role="alert">
          {refusal}
        </Notice>
      )}
      <div>
        <button
          type="submit"
          className={buttonClass({ variant: "primary" })}
          aria-disabled={busy || undefined}
        >
          {busy ? words.storing : words.store}
        </button>
      </div>
      {!busy && <p className="text-sm text-quiet">{words.nothingStored}</p>}
      {busy && (
        <div className="grid gap-1">
          <progress
            className="import-progress"
            aria-label={words.storing}
            {...(progress && { max: progress.of, value: progress.done })}
          />
          <p className="text-sm text-quiet">
            {progress && (
              <span className="tabular-nums">
                {words.progress.replace("{done}", `${progress.done}`).replace("{of}", `${progress.of}`)}.{" "}
                {progress.stage === "checking" && `${words.checking} `}
              </span>
            )}
            {words.keepOpen}
          </p>
        </div>
      )}
    </form>
  );
}
