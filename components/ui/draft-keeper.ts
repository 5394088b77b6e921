"use client";

import { type RefObject, useEffect, useState } from "react";
import { dropDraft, fillForm, findDraft, readDraft, saveDraft } from "./form-draft.ts";

/** Keeps what is typed until it has arrived, and puts it back when the page returns. */
export function useDraftKeeper(
  form: RefObject<HTMLFormElement | null>,
  key: string | undefined,
  fresh: boolean,
) {
  const [restored, setRestored] = useState(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a draft is put back once, when the form opens
  useEffect(() => {
    const draft = key && fresh ? findDraft(key) : null;
    if (!draft || !form.current) return;
    fillForm(form.current, draft);
    setRestored(true);
  }, []);

  function keep() {
    if (key && form.current) saveDraft(key, readDraft(form.current));
  }

  function forget() {
    if (key) dropDraft(key);
    setRestored(false);
  }

  return { restored, keep, forget };
}
