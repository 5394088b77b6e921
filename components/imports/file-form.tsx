"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { buttonClass } from "#components/ui/button-class.ts";
import { Notice } from "#components/ui/notice.tsx";
import { FileOutcomes, type Outcome } from "./file-outcomes.tsx";
import { sendFile } from "./send-file.ts";

export type FileWords = Readonly<
  Record<
    | "choose"
    | "chooseOne"
    | "hint"
    | "send"
    | "sending"
    | "reading"
    | "cancel"
    | "check"
    | "waiting"
    | "unreachable"
    | "failed"
    | "files"
    | "tooLarge",
    string
  >
>;

type FileFormProps = {
  action: string;
  words: FileWords;
  /** From whose record one came here: a file that names no child is taken for theirs. */
  childId?: string | undefined;
};

/** Sends files one after another: one that is refused does not keep the others from being read. A plain form where no script runs. */
export function FileForm({ action, words, childId }: FileFormProps) {
  const id = useId();
  const router = useRouter();
  const input = useRef<HTMLInputElement>(null);
  const [isLive, setLive] = useState(false);
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([]);
  const [part, setPart] = useState<number | null>(null);
  const sending = useRef<AbortController | null>(null);

  // Without scripts one file is sent at a time: of several, a plain form's door would read the first.
  useEffect(() => {
    setLive(true);
    return () => sending.current?.abort();
  }, []);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const files = [...(input.current?.files ?? [])];
    if (part !== null) return;
    if (files.length === 0) return void input.current?.click();
    const stop = new AbortController();
    sending.current = stop;
    const told: Outcome[] = [];
    for (const file of files) {
      if (stop.signal.aborted) break;
      setOutcomes([
        ...told,
        ...files.slice(told.length).map(({ name }) => ({ name, is: "waiting" as const })),
      ]);
      setPart(0);
      told.push(await sendFile(action, file, childId, { words, tell: setPart, signal: stop.signal }));
      setOutcomes([...told]);
    }
    setPart(null);
    const [only] = told;
    if (told.length === 1 && only?.is === "read") router.push(only.to);
    if (input.current) input.current.value = "";
  }

  const busy = part !== null;
  return (
    <form
      action={action}
      method="post"
      encType="multipart/form-data"
      onSubmit={submit}
      aria-busy={busy}
      className="grid gap-4"
    >
      {childId && <input type="hidden" name="child" value={childId} />}
      <div className="grid gap-1.5">
        <label htmlFor={id} className="font-semibold">
          {isLive ? words.choose : words.chooseOne}
        </label>
        <input
          ref={input}
          id={id}
          type="file"
          name="file"
          multiple={isLive}
          accept=".csv,.tsv,.txt,.json,text/*,application/json,application/vnd.ms-excel"
          aria-describedby={`${id}-hint`}
          disabled={busy}
          className="file-input"
        />
        <p id={`${id}-hint`} className="text-sm text-quiet">
          {words.hint}
        </p>
      </div>
      <div className="flex flex-wrap gap-3">
        <button
          type="submit"
          className={buttonClass({ variant: "primary" })}
          aria-disabled={busy || undefined}
        >
          {busy ? (part >= 1 ? words.reading : words.sending) : words.send}
        </button>
        {busy && (
          <button
            type="button"
            className={buttonClass({ variant: "quiet" })}
            onClick={() => sending.current?.abort()}
          >
            {words.cancel}
          </button>
        )}
      </div>
      {busy && <progress className="import-progress" aria-label={words.sending} max={1} value={part} />}
      <div aria-live="polite">
        {outcomes.length === 1 && outcomes[0]?.is === "refused" ? (
          <Notice tone="danger" role="alert">
            <strong className="break-words">{outcomes[0].name}</strong> {outcomes[0].why}
          </Notice>
        ) : (
          outcomes.length > 1 && <FileOutcomes of={outcomes} words={words} />
        )}
      </div>
    </form>
  );
}
