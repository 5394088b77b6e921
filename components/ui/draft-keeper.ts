"use client";

import { type RefObject, useEffect, useRef, useState } from "react";
import { dropDraft, fillForm, findDraft, readDraft, saveDraft } from "./form-draft.ts";

/** Keeps what is typed from the first sending until it has arrived, and puts it back when the page returns. */
export function useDraftKeeper(
  form: RefObject<HTMLFormElement | null>,
  key: string | undefined,
  fresh: boolean,
) {
  const [restored, setRestored] = useState(false);
  const keeping = useRef(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a draft is put back once, when the form opens
  useEffect(() => {
    const draft = key && fresh ? findDraft(key) : null;
    if (!draft || !form.current) return;
    fillForm(form.current, draft);
    keeping.current = true;
    setRestored(true);
  }, []);

  function keep() {
    if (keeping.current && key && form.current) saveDraft(key, readDraft(form.current));
  }

  function forget() {
    keeping.current = false;
    if (key) dropDraft(key);
    setRestored(false);
  }

  function start() {
    keeping.current = true;
    keep();
  }

  return { restored, keep, forget, start };
}
