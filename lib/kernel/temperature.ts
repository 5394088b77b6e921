/** Degrees Celsius in degrees Fahrenheit. */
export function toFahrenheit(celsius: number): number {
  return celsius * 1.8 + 32;
}

/** Degrees Fahrenheit in degrees Celsius. */
export function toCelsius(fahrenheit: number): number {
  return (fahrenheit - 32) / 1.8;
}
