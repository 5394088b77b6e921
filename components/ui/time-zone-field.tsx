"use client";

import { useId, useRef, useState, useSyncExternalStore } from "react";
import { timeZoneLabel } from "#lib/kernel/time-zone-search.ts";
import { TextField } from "./text-field.tsx";

type TimeZoneFieldProps = {
  name: string;
  label: string;
  hint?: string;
  /** The zone as it is, by its IANA name. */
  defaultValue: string;
  /** "Your device is in {zone}.", and the button that takes it over; left out, nothing is offered. */
  words?: { device: string; use: string };
};

const never = () => () => undefined;
const deviceZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Types and suggests: a city is enough. Without scripts it is a plain field, and the door finds the zone. */
export function TimeZoneField({ words, defaultValue, ...field }: TimeZoneFieldProps) {
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  const [zones, setZones] = useState<readonly string[]>([]);
  const [taken, setTaken] = useState(false);
  const device = useSyncExternalStore(never, deviceZone, () => null);
  const offered = words && device && !taken && !isSame(device, defaultValue) ? device : null;

  function take(zone: string) {
    if (!input.current) return;
    input.current.value = timeZoneLabel(zone);
    input.current.dispatchEvent(new Event("input", { bubbles: true }));
    input.current.focus();
    setTaken(true);
  }

  return (
    <div className="grid gap-1">
      <TextField
        {...field}
        ref={input}
        defaultValue={timeZoneLabel(defaultValue)}
        list={list}
        autoComplete="off"
        spellCheck={false}
        onFocus={(event) => {
          setZones(Intl.supportedValuesOf("timeZone"));
          event.currentTarget.select();
        }}
      />
      <datalist id={list}>
        {zones.map((zone) => (
          <option key={zone} value={timeZoneLabel(zone)} />
        ))}
      </datalist>
      {offered && (
        <p className="flex flex-wrap items-center gap-x-2 text-sm">
          {words?.device.replace("{zone}", timeZoneLabel(offered))}
          <button
            type="button"
            className="button button-small button-quiet -ms-2"
            onClick={() => take(offered)}
          >
            {words?.use}
          </button>
        </p>
      )}
    </div>
  );
}

/** Browsers call some zones by an older name than the one that was saved. */
function isSame(one: string, other: string): boolean {
  try {
    const named = (timeZone: string) => Intl.DateTimeFormat("en", { timeZone }).resolvedOptions().timeZone;
    return named(one) === named(other);
  } catch {
    return one === other;
  }
}
