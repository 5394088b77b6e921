import { classNames } from "./class-names.ts";

type FoldProps = { title: string; className: string };

/** The line of a `details` that folds it away and open, with a mark that turns. */
export function Fold({ title, className }: FoldProps) {
  return (
    <summary className={classNames("flex cursor-pointer items-center gap-2", className)}>
      <svg
        viewBox="0 0 24 24"
        aria-hidden="true"
        className="fold-mark size-5 flex-none fill-none stroke-current stroke-2"
      >
        <path d="m9 6 6 6-6 6" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
      {title}
    </summary>
  );
}
