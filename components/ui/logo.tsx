/** One egg in a nest; it stands beside the product's name, so it is silent. */
export function LogoMark({ size = 32 }: { size?: number }) {
  return (
    <svg viewBox="0 0 32 32" width={size} height={size} aria-hidden="true" className="flex-none">
      <path
        d="M16 3c3.9 0 6.8 5.1 6.8 9.5 0 4.3-3 7.5-6.8 7.5s-6.8-3.2-6.8-7.5C9.2 8.1 12.1 3 16 3Z"
        className="fill-accent"
      />
      <path
        d="M3.6 14.3c3.2 2.9 7.7 4.4 12.4 4.4s9.2-1.5 12.4-4.4c.8-.7 1.9-.1 1.8 1C29.4 23.8 24 29 16 29S2.6 23.8 1.8 15.3c-.1-1.1 1-1.7 1.8-1Z"
        className="fill-ink"
      />
      <g className="fill-none stroke-surface" strokeWidth="1.3" strokeLinecap="round">
        <path d="M5.6 21.2c7.4 2.6 14.6 1.9 21.6-3.4" />
        <path d="M9.4 25.6c5.6.5 11.2-.8 16-4" />
      </g>
    </svg>
  );
}
