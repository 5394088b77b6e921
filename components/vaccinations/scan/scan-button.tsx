"use client";

import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { Button } from "#components/ui/button.tsx";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import type { HealthCard, TrustedIssuer } from "#lib/vaccinations/core/health-card.ts";
import type { VialCode } from "#lib/vaccinations/core/vial-code.ts";
import { hasCamera, openCamera } from "./camera.ts";
import { scanSentence } from "./scan-sentence.ts";
import type { Scan, ScanState } from "./scan-session.ts";
import type { ScanWords } from "./scan-words.ts";

type ScanButtonProps = {
  words: ScanWords;
  today: CalendarDate;
  /** Whose cards the browser may call verified; the door that stores their doses judges again. */
  trusted: readonly TrustedIssuer[];
  onVial?: (vial: VialCode) => void;
  onCard?: (cards: readonly HealthCard[]) => void;
};

const never = () => () => undefined;

/** Reads the code on a vial or a vaccination card, through the camera or from a picture or file. Pictures never leave the device; it never saves. */
export function ScanButton({ words, today, trusted, onVial, onCard }: ScanButtonProps) {
  const isLive = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const [state, setState] = useState<ScanState>({ at: "idle" });
  const video = useRef<HTMLVideoElement>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const stop = useRef<AbortController>(null);
  useEffect(() => () => stop.current?.abort(), []);
  if (!isLive) return null;

  function hear(next: ScanState) {
    setState(next);
    if (next.at !== "read") return;
    if (next.found.kind === "vial") onVial?.(next.found.vial);
    else onCard?.(next.found.cards);
  }

  async function begin(at: "starting" | "reading", run: (scan: Scan) => Promise<void>) {
    stop.current?.abort();
    const stopping = new AbortController();
    stop.current = stopping;
    const { signal } = stopping;
    const before = state.at === "parts" ? state.texts : [];
    setState({ at });
    try {
      const { makeCodeReader } = await import("./code-reader.ts");
      const reader = makeCodeReader();
      signal.addEventListener("abort", () => reader.release());
      const context = { trusted, today, before, reader, signal, now: () => new Date() };
      await run({ ...context, tell: hear }).finally(() => reader.release());
    } catch {
      // What scans is fetched now, and there may be no connection.
      if (!signal.aborted) setState({ at: "failed", why: "notLoaded" });
    }
  }

  const look = () =>
    begin("starting", async (scan) =>
      (await import("./scan-session.ts")).scanCamera(() => openCamera(video.current!), scan),
    );

  const choose = (files: readonly File[]) =>
    begin("reading", async (scan) => {
      const { openFile } = await import("./picture-file.ts");
      return (await import("./scan-session.ts")).scanFiles(files, openFile, scan);
    });

  function end() {
    stop.current?.abort();
    setState({ at: "idle" });
  }

  const isLooking = state.at === "starting" || state.at === "looking";
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap items-center gap-2">
        {isLooking ? (
          <Button onClick={end}>{words.stop}</Button>
        ) : (
          hasCamera() && <Button onClick={look}>{words.camera}</Button>
        )}
        <Button onClick={() => chooser.current?.click()}>{words.picture}</Button>
      </div>
      <input
        ref={chooser}
        type="file"
        accept="image/*,.smart-health-card,application/smart-health-card"
        multiple
        hidden
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same file may be chosen again.
          currentTarget.value = "";
          if (files.length > 0) void choose(files);
        }}
      />
      <video
        ref={video}
        aria-label={words.view}
        playsInline
        muted
        hidden={!isLooking}
        className="max-h-80 w-full max-w-md rounded-control bg-black object-cover"
      />
      <p role="status" data-scan={state.at} className="text-sm empty:hidden">
        {scanSentence(state, words)}
      </p>
    </div>
  );
}
