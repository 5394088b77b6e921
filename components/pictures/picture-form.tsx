"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState, useTransition } from "react";
import { buttonClass } from "#components/ui/button-class.ts";
import { Notice } from "#components/ui/notice.tsx";
import { sendUpload } from "#components/ui/send-upload.ts";
import { mostBytes } from "#lib/pictures/core/addresses.ts";
import { PicturePreview } from "./picture-preview.tsx";

export type PictureWords = Readonly<
  Record<
    | "choose"
    | "another"
    | "hint"
    | "place"
    | "noPreview"
    | "send"
    | "sending"
    | "cancel"
    | "unreachable"
    | "failed"
    | "tooLarge",
    string
  >
>;

type PictureFormProps = {
  /** The address that takes the photo. */
  action: string;
  words: PictureWords;
  /** What is shown until a photo is chosen. */
  face: ReactNode;
};

/** Chooses a photo, shows what will be seen of it, and sends it; a plain form where no script runs. */
export function PictureForm({ action, words, face }: PictureFormProps) {
  const id = useId();
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const [chosen, setChosen] = useState<File | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [part, setPart] = useState<number | null>(null);
  const [settling, startTransition] = useTransition();
  const sending = useRef<AbortController | null>(null);
  const busy = part !== null || settling;

  // A photo may have been chosen before the page came to life.
  useEffect(() => {
    setChosen(form.current?.querySelector<HTMLInputElement>("input[type=file]")?.files?.[0] ?? null);
    return () => sending.current?.abort();
  }, []);

  function choose(file: File | undefined) {
    const isTooLarge = file !== undefined && file.size > mostBytes;
    setProblem(isTooLarge ? words.tooLarge : null);
    if (isTooLarge) form.current?.reset();
    setChosen(isTooLarge ? null : (file ?? null));
  }

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    sending.current = new AbortController();
    setProblem(null);
    setPart(0);
    const sent = await sendUpload(action, new FormData(event.currentTarget), setPart, sending.current.signal);
    setPart(null);
    if (sent.kind === "saved") settle(sent.to);
    else if (sent.kind === "signed-out") location.assign(sent.to);
    else if (sent.kind === "refused") setProblem(sent.sentence);
    else if (sent.kind !== "cancelled") setProblem(words[sent.kind]);
  }

  /** The page says what came of it, and shows the photo wherever the old one was. */
  function settle(to: string) {
    startTransition(() => {
      if (location.pathname + location.search === to) router.refresh();
      else router.replace(to, { scroll: false });
      form.current?.reset();
      setChosen(null);
    });
  }

  return (
    <form
      ref={form}
      action={action}
      method="post"
      encType="multipart/form-data"
      onSubmit={submit}
      aria-busy={busy}
      data-chosen={chosen !== null}
      className="picture-choosing grid grid-cols-1 gap-4"
    >
      <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
        {chosen ? <PicturePreview key={id} file={chosen} words={words} /> : face}
        <div className="grid min-w-0 flex-1 basis-44 grid-cols-1 justify-items-start gap-1.5">
          <input
            id={id}
            type="file"
            name="file"
            accept="image/*,image/heic,image/heif,.heic,.heif"
            className="picture-input"
            aria-describedby={`${id}-hint`}
            disabled={busy}
            onChange={(event) => choose(event.currentTarget.files?.[0])}
          />
          <label htmlFor={id} className={buttonClass({})}>
            {chosen ? words.another : words.choose}
          </label>
          <p id={`${id}-hint`} className="text-sm text-quiet">
            {words.hint}
          </p>
        </div>
      </div>
      {problem && (
        <Notice tone="danger" role="alert">
          {problem}
        </Notice>
      )}
      <div className="picture-send">
        <button
          type="submit"
          className={buttonClass({ variant: "primary" })}
          aria-disabled={busy || undefined}
        >
          {busy ? words.sending : words.send}
        </button>
        {part !== null && (
          <button
            type="button"
            className={buttonClass({ variant: "quiet" })}
            onClick={() => sending.current?.abort()}
          >
            {words.cancel}
          </button>
        )}
      </div>
      {part !== null && (
        <progress className="picture-progress" aria-label={words.sending} max={1} value={part} />
      )}
    </form>
  );
}
