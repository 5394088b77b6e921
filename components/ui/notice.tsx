import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

export type NoticeTone = "info" | "success" | "warn" | "danger";

type NoticeProps = {
  tone?: NoticeTone;
  title?: ReactNode;
  /** "alert" interrupts a screen reader, "status" waits; left out, the notice is simply read in its place. */
  role?: "alert" | "status" | undefined;
  children: ReactNode;
};

const looks: Record<NoticeTone, string> = {
  info: "bg-accent-soft [--mark:var(--color-accent)]",
  success: "bg-success-soft [--mark:var(--color-success)]",
  warn: "bg-warn-soft [--mark:var(--color-warn)]",
  danger: "bg-danger-soft [--mark:var(--color-danger)]",
};

const marks: Record<NoticeTone, string> = {
  info: "M12 11v5M12 8h.01",
  success: "m8.5 12.5 2.5 2.5 4.5-5.5",
  warn: "M12 8v4.5M12 16h.01",
  danger: "M12 8v4.5M12 16h.01",
};

export function Notice({ tone = "info", title, role, children }: NoticeProps) {
  return (
    <div role={role} className={classNames("flex gap-3 rounded-control p-4 text-ink", looks[tone])}>
      <svg
        viewBox="0 0 24 24"
        aria-hidden="true"
        className="mt-px size-6 flex-none fill-none stroke-(--mark) stroke-2 [stroke-linecap:round] [stroke-linejoin:round]"
      >
        <circle cx="12" cy="12" r="9.5" />
        <path d={marks[tone]} />
      </svg>
      <div className="grid min-w-0 gap-1">
        {title && <p className="font-semibold">{title}</p>}
        <div>{children}</div>
      </div>
    </div>
  );
}
