type SkeletonProps = {
  /** Said to screen readers in place of the grey shapes. */
  label: string;
  lines?: number;
};

const widths = ["w-2/5", "w-full", "w-11/12", "w-3/4"];

/** Still, on purpose: nothing pulses at 3 a.m. */
export function Skeleton({ label, lines = 3 }: SkeletonProps) {
  return (
    <div role="status" className="grid gap-3">
      <span className="sr-only">{label}</span>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: every line is alike
        <div key={line} className={`skeleton h-5 ${widths[line % widths.length]}`} />
      ))}
    </div>
  );
}
