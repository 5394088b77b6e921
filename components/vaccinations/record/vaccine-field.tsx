"use client";

import { type KeyboardEvent, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { FieldFrame, useField } from "#components/ui/field.tsx";
import { useForm } from "#components/ui/form-context.ts";
import { VaccineChoices } from "./vaccine-choices.tsx";
import { VaccineList } from "./vaccine-list.tsx";
import { fetchOffers, type VaccineOffer } from "./vaccine-suggestions.ts";

export type VaccineFieldWords = {
  readonly label: string;
  readonly hint: string;
  readonly offered: string;
  /** How many were found, by number: 0, 1, and "{count}" for more. */
  readonly found: readonly [string, string, string];
};

type VaccineFieldProps = {
  /** The number of this vaccine in its form. */
  place: number;
  words: VaccineFieldWords;
  start?: EntryStart;
};

/** What a vaccine's field starts with: a text, what was chosen for it, or what it may mean. */
export type EntryStart = {
  readonly text: string;
  readonly choice?: string;
  readonly offers?: readonly VaccineOffer[];
};

const never = () => () => undefined;
const PAUSE_MS = 180;
const LEAST_LETTERS = 2;

/**
 * Names a vaccine. With scripts it is a combobox that asks the server while one types (WAI-ARIA combobox with a listbox); without
 * them a plain field, and what the form's answer offers is chosen from below it.
 */
export function VaccineField({ place, words, start }: VaccineFieldProps) {
  const name = `vaccine${place}`;
  const field = useField(name, words.hint);
  const isLive = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const input = useRef<HTMLInputElement>(null);
  const choice = useRef<HTMLInputElement>(null);
  const asked = useRef<HTMLInputElement>(null);
  const waiting = useRef<AbortController>(null);
  const [found, setFound] = useState<readonly VaccineOffer[] | null>(null);
  const [active, setActive] = useState(-1);
  const [isEdited, setEdited] = useState(false);
  useEffect(() => () => waiting.current?.abort(), []);

  const offered = field.asked.flatMap(({ id, sentence, suggestion }) =>
    id.endsWith(":vaccine-offered") && suggestion
      ? { value: suggestion.value, label: sentence, note: "" }
      : [],
  );
  const others = field.asked.filter(({ id }) => !id.endsWith(":vaccine-offered"));
  const choices = offered.length > 0 ? offered : isEdited || field.value ? [] : (start?.offers ?? []);
  const text = field.value ?? start?.text ?? "";
  const { values } = useForm();
  const list = `${field.id}-list`;
  const isOpen = found !== null && found.length > 0;

  function look(typed: string) {
    waiting.current?.abort();
    setEdited(true);
    setActive(-1);
    if (typed.trim().length < LEAST_LETTERS) return setFound(null);
    const stopping = new AbortController();
    waiting.current = stopping;
    setTimeout(async () => {
      if (stopping.signal.aborted) return;
      const offers = await fetchOffers(typed, stopping.signal);
      if (!stopping.signal.aborted) setFound(offers);
    }, PAUSE_MS);
  }

  function choose(offer: VaccineOffer) {
    waiting.current?.abort();
    if (!input.current || !choice.current || !asked.current) return;
    input.current.value = offer.label;
    choice.current.value = offer.value;
    asked.current.value = offer.label;
    // As after a key press: the form's draft is kept, and what was asked about the field is settled.
    input.current.dispatchEvent(new Event("input", { bubbles: true }));
    waiting.current?.abort();
    setFound(null);
    setActive(-1);
  }

  function press(event: KeyboardEvent) {
    if (!isOpen) return;
    const last = found.length - 1;
    if (event.key === "ArrowDown") setActive(active === last ? 0 : active + 1);
    else if (event.key === "ArrowUp") setActive(active <= 0 ? last : active - 1);
    else if (event.key === "Enter" && found[active]) choose(found[active]);
    else if (event.key === "Escape") setFound(null);
    else return;
    event.preventDefault();
  }

  const [none, one, many] = words.found;
  const counted = { 0: none, 1: one }[found?.length ?? -1] ?? many.replace("{count}", `${found?.length}`);
  return (
    <div className="grid gap-3">
      <FieldFrame field={{ ...field, asked: others }} label={words.label} hint={words.hint}>
        <span className="relative block">
          <input
            ref={input}
            type="text"
            {...field.control}
            defaultValue={text}
            maxLength={200}
            autoComplete="off"
            spellCheck={false}
            onInput={({ currentTarget }) => look(currentTarget.value)}
            onKeyDown={press}
            onBlur={() => setFound(null)}
            {...(isLive && {
              role: "combobox",
              "aria-autocomplete": "list",
              "aria-expanded": isOpen,
              "aria-controls": list,
              ...(active >= 0 && { "aria-activedescendant": `${list}-${active}` }),
            })}
            className="control"
          />
          <VaccineList id={list} label={words.offered} offers={found ?? []} active={active} choose={choose} />
        </span>
      </FieldFrame>
      <p role="status" className="sr-only">
        {found && counted}
      </p>
      {choices.length > 0 ? (
        <VaccineChoices
          id={field.id}
          name={`cvx${place}`}
          label={words.offered}
          offers={choices}
          chosen={start?.choice}
        />
      ) : (
        <input
          ref={choice}
          type="text"
          hidden
          name={`cvx${place}`}
          defaultValue={values[`cvx${place}`] ?? start?.choice ?? ""}
        />
      )}
      <input
        ref={asked}
        // What is offered is offered for the text as it stands; what was chosen, for the text it was chosen for.
        key={choices.length > 0 ? `offered ${text}` : "chosen"}
        type="text"
        hidden
        name={`asked${place}`}
        defaultValue={choices.length > 0 ? text : (values[`asked${place}`] ?? start?.text ?? "")}
      />
    </div>
  );
}
