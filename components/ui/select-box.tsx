import type { ComponentProps } from "react";
import { OpensMark } from "./opens-mark.tsx";

/** A select as the forms draw it. */
export function SelectBox(props: Omit<ComponentProps<"select">, "className">) {
  return (
    <span className="relative block">
      <select {...props} className="control" />
      <OpensMark className="control-unit h-full w-5 stroke-current" />
    </span>
  );
}
