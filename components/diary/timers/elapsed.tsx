"use client";

import { useEffect, useState } from "react";

export type ElapsedWords = { readonly minutes: string; readonly hours: string };

type ElapsedProps = {
  /** When it began, as ISO text, and how many minutes ago that was when the page was made. */
  since: string;
  minutes: number;
  words: ElapsedWords;
};

/** How long something has been going on, kept up to the minute; without scripts, as of when the page was made. */
export function Elapsed({ since, minutes: first, words }: ElapsedProps) {
  const [minutes, setMinutes] = useState(first);
  useEffect(() => {
    const tell = () => setMinutes(Math.max(0, Math.floor((Date.now() - Date.parse(since)) / 60_000)));
    tell();
    const clock = setInterval(tell, 15_000);
    return () => clearInterval(clock);
  }, [since]);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const template = hours > 0 ? words.hours : words.minutes;
  return (
    <span className="tabular-nums">
      {template.replace("{hours}", String(hours)).replace("{minutes}", String(rest))}
    </span>
  );
}
