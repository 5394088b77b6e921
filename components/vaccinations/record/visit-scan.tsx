"use client";

import { useRef } from "react";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import type { TrustedIssuer } from "#lib/vaccinations/core/health-card.ts";
import { ScanButton } from "../scan/scan-button.tsx";
import type { ScanWords } from "../scan/scan-words.ts";
import { fillCard, fillVial } from "./scan-fill.ts";

type VisitScanProps = { words: ScanWords; today: CalendarDate; trusted: readonly TrustedIssuer[] };

/** Reads a vial into the form around it, and a vaccination card into the form for cards on the same page. It never saves. */
export function VisitScan({ words, today, trusted }: VisitScanProps) {
  const place = useRef<HTMLDivElement>(null);
  return (
    <div ref={place} className="needs-script min-h-[6.75rem] sm:min-h-12">
      <ScanButton
        words={words}
        today={today}
        trusted={trusted}
        onVial={(vial) => {
          const form = place.current?.closest("form");
          if (form) fillVial(form, vial);
        }}
        onCard={fillCard}
      />
    </div>
  );
}
