import { expect, it } from "vitest";
import { toCelsius, toFahrenheit } from "./temperature.ts";

it.each([
  [-40, -40],
  [0, 32],
  [37, 98.6],
  [100, 212],
])("%d °C is %d °F, and back", (celsius, fahrenheit) => {
  expect(toFahrenheit(celsius)).toBeCloseTo(fahrenheit, 10);
  expect(toCelsius(fahrenheit)).toBeCloseTo(celsius, 10);
});
