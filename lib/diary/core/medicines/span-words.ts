/** A length in hours and minutes, as clocks and leaflets write it in every language of the app: "2 h 10 min", "4 h", "45 min". */
export function formatSpan(minutes: number): string {
  const whole = Math.max(0, Math.floor(minutes));
  const [hours, rest] = [Math.floor(whole / 60), whole % 60];
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}
