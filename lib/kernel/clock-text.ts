/** Minutes of the day as a clock shows them: "03:05". */
export function clockText(minute: number): string {
  return lengthText(minute).padStart(5, "0");
}

/** A length in minutes, in hours and minutes: "7:39". */
export function lengthText(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}
