import type { ReactNode } from "react";
import { RecordSection } from "./record-section.tsx";

type MoreLinesProps = {
  title: string;
  /** What the fields' names begin with, the number left out. */
  names: readonly string[];
  /** The lines from the second on: those that hold something stand open. */
  lines: readonly { readonly place: number; readonly isTold: boolean; readonly fields: ReactNode }[];
};

/** Another line, folded away, and within it the one after that: each is opened as it is needed, without scripts too. */
export function MoreLines({ title, names, lines }: MoreLinesProps) {
  const [line, ...others] = lines;
  if (!line) return null;
  const own = lines.flatMap(({ place }) => names.map((name) => `${name}${place}`));
  return (
    <RecordSection title={title} names={own} open={lines.some(({ isTold }) => isTold)}>
      {line.fields}
      <MoreLines title={title} names={names} lines={others} />
    </RecordSection>
  );
}
