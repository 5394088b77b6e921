import { expect, it } from "vitest";
import { meantTemperature } from "./meant-temperature.ts";

it.each([
  ["389", "38.9", "C"],
  ["3.89", "38.9", "C"],
  ["3,75", "37.5", "C"],
  ["3895", "38.95", "C"],
  ["1021", "102.1", "F"],
  ["10.21", "102.1", "F"],
  ["986", "98.6", "F"],
])("%s is probably meant as %s °%s", (text, figure, unit) => {
  expect(meantTemperature(text)).toEqual({ figure, unit });
});

it.each(["", "hot", "38-39", "2", "520", "38999", "389 °C"])("nothing is likely for %j", (text) => {
  expect(meantTemperature(text)).toBeNull();
});
