import Link from "next/link";
import { Avatar } from "#components/ui/avatar.tsx";
import { OpensMark } from "#components/ui/opens-mark.tsx";

export type SwitcherChild = {
  id: string;
  name: string;
  /** Under the name: the age in words, and for twins what tells them apart. */
  note: string;
  pictureId: string | null;
  href: string;
};

type ChildSwitcherProps = {
  words: { title: string; add: string; choose: string };
  addHref: string;
  currentId?: string | undefined;
  families: readonly { id: string; name: string; children: readonly SwitcherChild[] }[];
};

export function ChildSwitcher({ words, addHref, currentId, families }: ChildSwitcherProps) {
  const current = families.flatMap(({ children }) => children).find((child) => child.id === currentId);
  return (
    <>
      <button type="button" popoverTarget="child-switcher" className="switcher-button">
        {current && (
          <Avatar name={current.name} seed={current.id} pictureId={current.pictureId} size="small" />
        )}
        <span className="min-w-0 flex-1 text-start">
          <span className="sr-only">{words.title}: </span>
          <span className="block truncate">{current?.name ?? words.choose}</span>
        </span>
        <OpensMark className="size-5 flex-none stroke-quiet" />
      </button>
      <dialog id="child-switcher" popover="auto" aria-label={words.title} className="sheet switcher-panel">
        {families.map((family) => (
          <div key={family.id}>
            {families.length > 1 && (
              <p id={`switch-${family.id}`} className="px-2.5 pt-2 text-sm break-words text-quiet">
                {family.name}
              </p>
            )}
            <ul
              className="grid gap-1"
              {...(families.length > 1 && { "aria-labelledby": `switch-${family.id}` })}
            >
              {family.children.map((child) => (
                <SwitcherRow key={child.id} child={child} isCurrent={child.id === currentId} />
              ))}
            </ul>
          </div>
        ))}
        <Link href={addHref} className="switcher-row mt-1 text-accent">
          <span aria-hidden="true" className="switcher-plus">
            +
          </span>
          <span className="font-semibold">{words.add}</span>
        </Link>
      </dialog>
    </>
  );
}

function SwitcherRow({ child, isCurrent }: { child: SwitcherChild; isCurrent: boolean }) {
  return (
    <li>
      <Link
        href={child.href}
        className="switcher-row"
        {...(isCurrent && { "aria-current": "true" as const })}
      >
        <Avatar name={child.name} seed={child.id} pictureId={child.pictureId} />
        <span className="min-w-0">
          <span className="block truncate font-semibold">{child.name}</span>
          <span className="block text-sm text-quiet">{child.note}</span>
        </span>
      </Link>
    </li>
  );
}
