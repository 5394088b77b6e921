import type { ReactNode } from "react";

type Fact = { label: ReactNode; value: ReactNode; note?: ReactNode };

/** Names and values, one beside the other. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="divide-y divide-line">
      {facts.map(({ label, value, note }, place) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: facts are never reordered
          key={place}
          className="grid grid-cols-1 gap-x-6 py-3 break-words first:pt-0 last:pb-0 sm:grid-cols-[12rem_1fr]"
        >
          <dt className="text-sm text-quiet sm:pt-0.5">{label}</dt>
          <dd>
            <span className="font-medium">{value}</span>
            {note && <span className="block text-sm text-quiet">{note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
