import { expect, it } from "vitest";
import { diaryDays } from "./diary-days.ts";
import { tableOf, today } from "./samples/judged.ts";

const daysOf = (text: string, choices = {}) =>
  diaryDays(tableOf(text).diary!, { dateOrder: "mdy", ...choices }, today);

it("offers years, over New Year where the file's order goes there", () => {
  const plain = daysOf('{"0523":{"0900":{"sleep":"7:30"}}}');
  expect(plain).toMatchObject({ isOpen: true, found: "2026", read: "2026", hasSleep: true, leapYear: null });
  expect(plain.options.slice(0, 2)).toEqual([
    { value: "2026", first: "2026", last: "2026" },
    { value: "2025", first: "2025", last: "2025" },
  ]);
  const winter = '[{"date":"1231","pain":{}},{"date":"0101","pain":{}}]';
  expect(daysOf(winter)).toMatchObject({ found: "2025–2026", hasSleep: false });
  expect(
    daysOf(winter)
      .options.slice(0, 2)
      .map(({ value }) => value),
  ).toEqual(["2025-2026", "2026"]);
  expect(daysOf(winter, { years: "2022-2023" })).toMatchObject({ found: "2025–2026", read: "2022–2023" });
});

it("asks nothing of a file that says its years", () => {
  expect(daysOf('[{"date":"2024-05-23","pain":{}}]')).toMatchObject({ isOpen: false, found: "2024" });
});

it("says which year 29 February made of it", () => {
  expect(daysOf('{"0229":{"0900":{}}}')).toMatchObject({ leapYear: 2024, read: "2024" });
  expect(daysOf('{"0229":{"0900":{}}}', { years: "2025" })).toMatchObject({ leapYear: null });
});
