/** What else is said of a measure at an age, a line each. */
export function RangeNotes({ notes }: { notes: readonly (string | false | null)[] }) {
  const said = notes.filter((note) => typeof note === "string");
  if (said.length === 0) return null;
  return (
    <ul className="grid max-w-prose gap-1">
      {said.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
