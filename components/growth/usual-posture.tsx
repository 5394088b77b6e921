"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { type CalendarDate, daysBetween, parseCalendarDate } from "#lib/kernel/dates.ts";

type UsualPostureProps = {
  bornOn: CalendarDate;
  standsFromDay: number;
  /** The field named "posture". */
  children: ReactNode;
};

/** Shows how the length was measured once there is one; while nobody chose, it is what is usual on the day of the form. */
export function UsualPosture({ bornOn, standsFromDay, children }: UsualPostureProps) {
  const place = useRef<HTMLDivElement>(null);
  const isChosen = useRef(false);

  useEffect(() => {
    const form = place.current?.closest("form");
    const follow = ({ target }: Event) => {
      const { name, value } = target as HTMLInputElement;
      if (name === "posture") isChosen.current = true;
      const day = name === "takenOn" ? parseCalendarDate(value) : null;
      const field = form?.elements.namedItem("posture");
      if (!day || isChosen.current || !(field instanceof RadioNodeList)) return;
      field.value = daysBetween(bornOn, day) < standsFromDay ? "lying" : "standing";
    };
    form?.addEventListener("input", follow);
    return () => form?.removeEventListener("input", follow);
  }, [bornOn, standsFromDay]);

  return (
    <div ref={place} className="with-length">
      {children}
    </div>
  );
}
