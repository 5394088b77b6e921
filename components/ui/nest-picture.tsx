/** An empty nest with one egg, for first screens and empty states. */
export function NestPicture({ width = 168 }: { width?: number }) {
  return (
    <svg viewBox="0 0 168 120" width={width} aria-hidden="true" className="h-auto max-w-full">
      <ellipse cx="84" cy="108" rx="62" ry="6" className="fill-sunken" />
      <path
        d="M84 14c15 0 26 20 26 36 0 15-11 25-26 25s-26-10-26-25c0-16 11-36 26-36Z"
        className="fill-accent-soft stroke-accent"
        strokeWidth="2.5"
      />
      <g className="fill-accent" opacity=".5">
        <circle cx="75" cy="38" r="2" />
        <circle cx="92" cy="31" r="1.6" />
        <circle cx="95" cy="46" r="2.2" />
        <circle cx="84" cy="25" r="1.4" />
      </g>
      <path d="M20 52c4 34 28 54 64 54s60-20 64-54c-16 9-39 14-64 14s-48-5-64-14Z" className="fill-surface" />
      <g className="fill-none stroke-quiet" strokeWidth="3" strokeLinecap="round">
        <path d="M18 50c4 36 29 56 66 56s62-20 66-56" />
        <path d="M18 50c18 12 40 17 66 17s48-5 66-17" />
        <path d="M12 58c20 14 46 22 76 21 24-1 46-7 66-20" />
        <path d="M25 74c26 18 78 26 116-2" />
        <path d="M40 92c30 8 66 2 98-26" />
        <path d="M128 92c-30 8-66 2-98-26" />
        <path d="M150 50c4-2 7-5 9-10M18 50c-5-1-9-5-11-10" />
      </g>
    </svg>
  );
}
