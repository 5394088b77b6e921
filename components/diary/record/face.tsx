type Drawing = {
  readonly brows: string;
  /** Open eyes are dots of this height; shut ones are lines. */
  readonly eyes: { readonly height: number } | { readonly lines: string };
  readonly mouth: string;
  readonly creases: string;
};

/** The six faces, from at ease to the worst: brows come down, eyes narrow and shut, the mouth stretches. None of them laughs or weeps. */
const drawings: readonly Drawing[] = [
  { brows: "M12.5 15.5q4-2 8 0M27.5 15.5q4-2 8 0", eyes: { height: 2.5 }, mouth: "M19 33.5h10", creases: "" },
  {
    brows: "M12.5 16q4-1.2 8 .2M27.5 16.2q4-1.4 8-.2",
    eyes: { height: 2.2 },
    mouth: "M18 33.8h12",
    creases: "",
  },
  {
    brows: "M12.5 17q4-.6 8 .6M27.5 17.6q4-1.2 8-.6",
    eyes: { height: 1.7 },
    mouth: "M17 34.2q7-1.4 14 0",
    creases: "M23 15.5v2.4M25 15.5v2.4",
  },
  {
    brows: "M12.5 17.6q4 0 8 .8M27.5 18.4q4-.8 8-.8",
    eyes: { height: 1.2 },
    mouth: "M17 32.5h14q1.5 0 1.5 1.6t-1.5 1.6h-14q-1.5 0-1.5-1.6t1.5-1.6Z",
    creases: "M22.8 15.8v2.8M25.2 15.8v2.8M17 27.5q-1.6 1-2.2 2.6M31 27.5q1.6 1 2.2 2.6",
  },
  {
    brows: "M12.5 18q4 .4 8 1M27.5 19q4-.6 8-1",
    eyes: { lines: "M13 23q3.5-1.4 7 .4M28 23.4q3.5-1.8 7-.4" },
    mouth: "M16.5 31h15q2 0 2 2.4t-2 2.4h-15q-2 0-2-2.4t2-2.4Z",
    creases: "M22.8 16v3.2M25.2 16v3.2M16.5 27q-2 1.2-2.6 3.2M31.5 27q2 1.2 2.6 3.2",
  },
  {
    brows: "M12.5 18.6q4 .6 8 1.4M27.5 20q4-.8 8-1.4",
    eyes: { lines: "M12.5 22.4l7 1.6M12.8 25.6l6.7-1.6M35.5 22.4l-7 1.6M35.2 25.6l-6.7-1.6" },
    mouth: "M17 30h14q2.8 0 2.8 4t-2.8 4h-14q-2.8 0-2.8-4t2.8-4Z",
    creases: "M22.8 16.5v3.6M25.2 16.5v3.6M15.5 27.6q-2 1.2-2.6 3.2M32.5 27.6q2 1.2 2.6 3.2",
  },
];

/** A neutral face, drawn for this app, for a level of pain: 0, 2, 4, 6, 8 or 10. Decoration: the level always stands beside it. */
export function Face({ level }: { level: number }) {
  const drawing = drawings[Math.min(5, Math.max(0, Math.round(level / 2)))];
  if (!drawing) return null;
  const { brows, eyes, mouth, creases } = drawing;
  return (
    <svg viewBox="0 0 48 48" aria-hidden="true" className="face">
      <ellipse cx="24" cy="24.5" rx="19.5" ry="21.5" />
      <path d={brows} />
      {"lines" in eyes ? (
        <path d={eyes.lines} />
      ) : (
        <>
          <ellipse cx="16.5" cy="22.5" rx="2" ry={eyes.height} className="face-eye" />
          <ellipse cx="31.5" cy="22.5" rx="2" ry={eyes.height} className="face-eye" />
        </>
      )}
      <path d={mouth} />
      {creases && <path d={creases} className="face-crease" />}
    </svg>
  );
}
