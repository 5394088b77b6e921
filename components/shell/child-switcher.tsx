import Link from "next/link";
import { Avatar } from "#components/ui/avatar.tsx";
import { ClosingLinks } from "./closing-links.tsx";

export type SwitcherChild = {
  id: string;
  name: string;
  /** Under the name: the age in words, and for twins what tells them apart. */
  note: string;
  href: string;
};

type ChildSwitcherProps = {
  words: { title: string; add: string; choose: string };
  addHref: string;
  currentId?: string | undefined;
  all: readonly SwitcherChild[];
};

export function ChildSwitcher({ words, addHref, currentId, all }: ChildSwitcherProps) {
  const current = all.find((child) => child.id === currentId);
  return (
    <>
      <button type="button" popoverTarget="child-switcher" className="switcher-button">
        {current && <Avatar name={current.name} seed={current.id} size="small" />}
        <span className="min-w-0 flex-1 text-start">
          <span className="sr-only">{words.title}: </span>
          <span className="block truncate">{current?.name ?? words.choose}</span>
        </span>
        <svg
          viewBox="0 0 24 24"
          aria-hidden="true"
          className="size-5 flex-none fill-none stroke-quiet stroke-2"
        >
          <path d="m7 10 5 5 5-5" strokeLinecap="round" strokeLinejoin="round" />
        </svg>
      </button>
      <dialog id="child-switcher" popover="auto" aria-label={words.title} className="sheet switcher-panel">
        <ClosingLinks>
          <ul className="grid gap-1">
            {all.map((child) => (
              <li key={child.id}>
                <Link
                  href={child.href}
                  className="switcher-row"
                  {...(child.id === currentId && { "aria-current": "true" as const })}
                >
                  <Avatar name={child.name} seed={child.id} />
                  <span className="min-w-0">
                    <span className="block truncate font-semibold">{child.name}</span>
                    <span className="block text-sm text-quiet">{child.note}</span>
                  </span>
                </Link>
              </li>
            ))}
            <li>
              <Link href={addHref} className="switcher-row text-accent">
                <span aria-hidden="true" className="switcher-plus">
                  +
                </span>
                <span className="font-semibold">{words.add}</span>
              </Link>
            </li>
          </ul>
        </ClosingLinks>
      </dialog>
    </>
  );
}
