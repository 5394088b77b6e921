"use client";

import {
  type FormEvent,
  type ReactNode,
  useActionState,
  useEffect,
  useRef,
  useState,
  useTransition,
} from "react";
import { useDraftKeeper } from "./draft-keeper.ts";
import { FormContext } from "./form-context.ts";
import { FormOutcome } from "./form-outcome.tsx";
import { type FormAction, type FormState, type FormWords, idle } from "./form-state.ts";
import { FormSummary } from "./form-summary.tsx";

type ActionFormProps = {
  action: FormAction;
  words: FormWords;
  /** Where a draft is kept for this tab; left out, none is kept. */
  draftKey?: string | undefined;
  /** After "done" without a redirect: keep the fields as they are, or empty them for the next entry. */
  afterDone?: "keep" | "reset" | undefined;
  className?: string | undefined;
  label?: string | undefined;
  children: ReactNode;
};

export function ActionForm({
  action,
  words,
  draftKey,
  afterDone = "keep",
  className = "grid gap-6",
  label,
  children,
}: ActionFormProps) {
  // A plain post, without scripts, answers through React's own form state; scripts answer through `state`.
  const [posted, post] = useActionState(action, idle);
  const [state, setState] = useState<FormState>(posted);
  const [trouble, setTrouble] = useState<"unreachable" | "failed" | null>(null);
  const [edited, setEdited] = useState<readonly string[]>([]);
  const [agreed, setAgreed] = useState<readonly { id: string; field?: string | undefined }[]>([]);
  const [pending, startTransition] = useTransition();
  const form = useRef<HTMLFormElement>(null);
  const busy = useRef(false);
  const draft = useDraftKeeper(form, draftKey, state.status === "idle");

  const refused = state.status === "refused" ? state : null;
  const questions = (refused?.questions ?? []).filter(
    ({ id, field }) => !edited.includes(id) && !(field && edited.includes(field)),
  );

  useEffect(() => {
    if (state.status === "done" && afterDone === "reset") form.current?.reset();
    if (state.status !== "refused") return;
    const first = form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-question] input');
    (first ?? form.current?.querySelector<HTMLElement>("[data-summary]"))?.focus();
  }, [state, afterDone]);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy.current || pending) return;
    busy.current = true;
    const data = new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter);
    for (const name of [...data.keys()]) if (name.startsWith("$ACTION")) data.delete(name);
    const fieldOf = new Map([...agreed, ...questions].map(({ id, field }) => [id, field]));
    const answers = data.getAll("confirmed").map((id) => ({ id: `${id}`, field: fieldOf.get(`${id}`) }));
    draft.keep();
    startTransition(async () => {
      try {
        const answer = await action(state, data);
        startTransition(() => {
          if (answer.status === "done") draft.forget();
          setTrouble(null);
          setEdited([]);
          setAgreed(answer.status === "refused" ? answers : []);
          setState(answer);
        });
      } catch (error) {
        const digest = String((error as { digest?: unknown }).digest ?? "");
        // Somebody signed out meanwhile comes back to the page, and to what they typed.
        if (digest.startsWith("NEXT_REDIRECT") && !digest.includes(";/sign-in")) draft.forget();
        // Redirects and not-found belong to the router.
        if (digest.startsWith("NEXT_")) throw error;
        startTransition(() => setTrouble(error instanceof TypeError ? "unreachable" : "failed"));
      } finally {
        busy.current = false;
      }
    });
  }

  /** An answer to a question was about the value as it stood; a new value is asked about anew. */
  function noteEdit(event: FormEvent<HTMLFormElement>) {
    draft.keep();
    const { name, type } = event.target as HTMLInputElement;
    if (!name || type === "hidden" || name === "confirmed") return;
    if (questions.some(({ field }) => field === name)) setEdited((all) => [...all, name]);
    if (agreed.some(({ field }) => field === name))
      setAgreed((all) => all.filter(({ field }) => field !== name));
  }

  function discard() {
    draft.forget();
    form.current?.reset();
  }

  const view = {
    errors: refused?.fields ?? {},
    values: refused?.values ?? {},
    questions,
    confirm: words.confirm ?? "",
    pending,
    pendingLabel: words.pending,
    dismiss: (id: string) => setEdited((all) => [...all, id]),
    given: state.status === "done" ? state.given : undefined,
  };
  const standing = agreed.filter(({ id }) => !questions.some((question) => question.id === id));

  return (
    <form
      ref={form}
      action={post}
      onSubmit={submit}
      onInput={noteEdit}
      className={className}
      aria-label={label}
      aria-busy={pending}
      noValidate
    >
      <FormContext value={view}>
        <FormSummary state={state} kept={draft.restored} words={words} discard={discard} />
        {standing.map(({ id }) => (
          <input key={id} type="hidden" name="confirmed" value={id} />
        ))}
        {children}
        <FormOutcome state={state} trouble={pending ? null : trouble} words={words} />
      </FormContext>
    </form>
  );
}
