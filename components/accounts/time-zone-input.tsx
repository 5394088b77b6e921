"use client";

import { useSyncExternalStore } from "react";

/** Sends the browser's time zone along with a form; without scripts it sends none and the form's door decides. */
export function TimeZoneInput({ name }: { name: string }) {
  const zone = useSyncExternalStore(
    () => () => undefined,
    () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    () => "",
  );
  return <input type="hidden" name={name} value={zone} />;
}
