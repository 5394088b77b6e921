"use client";

import { useEffect, useRef, useState } from "react";
import { useForm } from "#components/ui/form-context.ts";
import { Notice } from "#components/ui/notice.tsx";

type PasskeyCeremonyProps = {
  kind: "create" | "get";
  words: { cancelled: string; known?: string };
};

/**
 * Stands in the form that asks for a passkey's challenge. Once the server has given one, the browser asks the person, and what the
 * authenticator answers is sent by the form beside it, the one with the field `response`; both stand in one `data-ceremony`.
 */
export function PasskeyCeremony({ kind, words }: PasskeyCeremonyProps) {
  const { given } = useForm();
  const [trouble, setTrouble] = useState<keyof PasskeyCeremonyProps["words"] | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const done = useRef<string | undefined>(undefined);

  useEffect(() => {
    if (!given || done.current === given) return;
    done.current = given;
    setTrouble(null);
    ask(kind, given).then(
      (response) => send(place.current, response),
      (error: unknown) =>
        setTrouble(error instanceof Error && error.name === "InvalidStateError" ? "known" : "cancelled"),
    );
  }, [given, kind]);

  return (
    <div ref={place} aria-live="polite" className="empty:absolute">
      {trouble && <Notice tone="warn">{words[trouble] ?? words.cancelled}</Notice>}
    </div>
  );
}

async function ask(kind: "create" | "get", given: string): Promise<object> {
  const { startAuthentication, startRegistration } = await import("@simplewebauthn/browser");
  const optionsJSON = JSON.parse(given);
  return kind === "create" ? startRegistration({ optionsJSON }) : startAuthentication({ optionsJSON });
}

function send(place: HTMLElement | null, response: object): void {
  const field = place?.closest("[data-ceremony]")?.querySelector<HTMLInputElement>('input[name="response"]');
  if (!field) return;
  field.value = JSON.stringify(response);
  field.form?.requestSubmit();
}
