const pictures = {
  home: "M3.5 11.2 12 4l8.5 7.2V19a1.5 1.5 0 0 1-1.5 1.5h-4.5V14h-5v6.5H5A1.5 1.5 0 0 1 3.5 19Z",
  plus: "M12 5v14M5 12h14",
  chart: "M4 4v14.5A1.5 1.5 0 0 0 5.5 20H20M7.5 15.5c2.5-5.5 5-7.5 12-9",
  diary:
    "M6.5 4h11A1.5 1.5 0 0 1 19 5.5v13a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 5 18.5v-13A1.5 1.5 0 0 1 6.5 4ZM9 9h6M9 12.5h6M9 16h3.5",
  shield: "M12 3.5 5 6v5.5c0 4.3 2.8 7.4 7 9 4.2-1.6 7-4.7 7-9V6ZM8.8 12l2.3 2.3 4.2-4.6",
  settings: "M4 7.5h8.5M17.5 7.5H20M4 16.5h2.5M11.5 16.5H20M15 5v5M9 14v5",
} as const;

/** An icon beside words: hidden from screen readers, because the words say it. Plain SVG, so none of it reaches the browser as script. */
export function Icon({ of: name }: { of: keyof typeof pictures }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className="icon">
      <path d={pictures[name]} />
    </svg>
  );
}
