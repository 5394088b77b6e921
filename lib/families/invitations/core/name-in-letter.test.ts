import { expect, it } from "vitest";
import { nameInLetter } from "./name-in-letter.ts";

it.each([
  ["Ana", "Ana"],
  ["María José O'Neill-Ruiz", "María José O'Neill-Ruiz"],
  ["J.R. Smith Jr.", "J.R. Smith Jr."],
  ["الأسرة الصغيرة", "الأسرة الصغيرة"],
  ["Win at https://casino.example/x now", "Win at now"],
  ["WWW.casino.example", ""],
  ["hTTp://a.b", ""],
  ["write to me@casino.example", "write to"],
  ["casino.com", "casino. com"],
  ["Ana\r\n\r\nhttp://a.b\u2028here", "Ana here"],
])("says %j as %j", (name, said) => {
  expect(nameInLetter(name)).toBe(said);
});

it("cuts what is long", () => {
  expect(nameInLetter("á".repeat(200))).toBe("á".repeat(60));
});
