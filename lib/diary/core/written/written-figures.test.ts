import { describe, expect, it } from "vitest";
import { readActivity } from "./activity-amount.ts";
import { readBloodPressure } from "./blood-pressure.ts";
import { readClockTime } from "./clock-time.ts";
import { readOxygen } from "./oxygen.ts";
import { readSleep } from "./sleep-length.ts";
import { readTemperature } from "./temperature.ts";
import type { Written } from "./written.ts";

const told = (read: Written<unknown>) =>
  "error" in read ? read.error : "review" in read ? `? ${read.review}` : read.value;

describe("an activity", () => {
  it.each([
    ["30 min", 30],
    ["45 minutos", 45],
    ["1h", 60],
    ["1 h 30 min", 90],
    ["1h30", 90],
    ["1,5 h", 90],
    ["media hora", 30],
    ["half an hour", 30],
    ["una hora y media", 90],
    ["1 hora y media", 90],
    ["an hour", 60],
    ["30 s", 0.5],
    ["３０", 30],
    [1440, 1440],
  ])("of %j is %d minutes", (raw, minutes) =>
    expect(told(readActivity(raw))).toEqual({ minutes, count: null }),
  );

  it.each([
    ["12 reps", 12],
    ["x12", 12],
    ["10 veces", 10],
    ["5000 steps", 5000],
  ])("of %j is %d times", (raw, count) => expect(told(readActivity(raw))).toEqual({ minutes: null, count }));

  it.each([
    ["45-60", "? range"],
    ["1:75", "invalid-duration"],
    ["25:00", "out-of-range"],
    ["12abc", "unreadable"],
    ["-5", "unreadable"],
    ["1e2", "unreadable"],
    ["a long walk", "? unreadable"],
    ["", null],
  ])("of %j: %s", (raw, expected) => expect(told(readActivity(raw))).toBe(expected));
});

describe("oxygen", () => {
  it.each([
    ["98 RA", 98, 98, null],
    ["98% room air", 98, 98, null],
    ["０９８", 98, 98, null],
    ["98 ", 98, 98, null],
    ["97–98%", 97, 98, null],
    ["98-97", 97, 98, null],
    ["97,5", 97.5, 97.5, null],
    ["0,98", 98, 98, null],
    [".97", 97, 97, null],
    [1, 100, 100, null],
    ["SpO2 96%", 96, 96, null],
    ["98% on 2 L/min", 98, 98, 2],
    ["98 con 2 litros", 98, 98, 2],
    ["97-98 @ 0.5L", 97, 98, 0.5],
    ["98/2L", 98, 98, 2],
    ["2 L 98%", 98, 98, 2],
    ["2 lpm", null, null, 2],
    ["1,5 L/min", null, null, 1.5],
  ])("%j is %d to %d percent with %d L/min", (raw, low, high, flow) => {
    expect(told(readOxygen(raw))).toEqual({ low, high, flow });
  });

  it.each([
    ["120", "out-of-range"],
    ["45", "out-of-range"],
    ["0", "out-of-range"],
    ["98 on 200L", "out-of-range"],
    ["98abc", "unreadable"],
    ["1e2", "unreadable"],
    ["97,98", "? ambiguous"],
    ["good", "? unreadable"],
    ["RA", "? unreadable"],
    [null, null],
  ])("%j: %s", (raw, expected) => expect(told(readOxygen(raw))).toBe(expected));
});

describe("a blood pressure", () => {
  it.each([
    ["120 / 80", 120, 80, null],
    ["120-80", 120, 80, null],
    ["120–80", 120, 80, null],
    ["120 over 80", 120, 80, null],
    ["120/80 mmHg", 120, 80, null],
    ["120/80 72", 120, 80, 72],
    ["120/80 p72", 120, 80, 72],
    ["120/80 mmHg, pulso 72", 120, 80, 72],
    ["１２０／８０", 120, 80, null],
  ])("%j is %d over %d, pulse %d", (raw, systolic, diastolic, pulse) => {
    expect(told(readBloodPressure(raw))).toEqual({ systolic, diastolic, pulse });
  });

  it.each([
    ["80/80", "? swapped"],
    ["/80", "? incomplete"],
    ["120", "? incomplete"],
    [120, "? incomplete"],
    ["120/-", "? incomplete"],
    ["300/80", "out-of-range"],
    ["120/10", "out-of-range"],
    ["120/80/900", "out-of-range"],
    ["120/80x", "unreadable"],
    ["fine today", "? unreadable"],
    ["", null],
  ])("%j: %s", (raw, expected) => expect(told(readBloodPressure(raw))).toBe(expected));
});

describe("a length of sleep", () => {
  it.each([
    ["10:05", 605],
    ["7h30", 450],
    ["7h 30m", 450],
    ["8 h", 480],
    ["8 horas", 480],
    ["7 horas y 30 minutos", 450],
    ["7:30:00", 450],
    [7.5, 450],
    ["7.25", 435],
    ["24:00", 1440],
    ["0:00", 0],
    ["45 min", 45],
  ])("%j is %d minutes", (raw, minutes) => expect(told(readSleep(raw))).toBe(minutes));

  it.each([
    ["7,5", "? ambiguous"],
    ["7.30", "? ambiguous"],
    ["7", "? ambiguous"],
    ["7:5", "? ambiguous"],
    ["7:60", "invalid-duration"],
    ["24:01", "out-of-range"],
    ["12abc", "unreadable"],
    ["23:00 to 07:00", "? unreadable"],
    ["", null],
  ])("%j: %s", (raw, expected) => expect(told(readSleep(raw))).toBe(expected));
});

describe("a temperature", () => {
  it.each([
    ["38.5", 38.5],
    ["38,5 °C", 38.5],
    ["38,5º", 38.5],
    ["38'5", 38.5],
    [39, 39],
    ["101.2", 38.44],
    ["101.2 °F", 38.44],
    ["102F", 38.89],
    ["38 grados", 38],
    ["30", 30],
    ["45", 45],
    ["86", 30],
    ["113", 45],
  ])("%j is %d °C", (raw, celsius) => expect(told(readTemperature(raw))).toEqual({ celsius }));

  it.each([
    ["385", "? unit-unclear"],
    ["60", "? unit-unclear"],
    ["50 C", "out-of-range"],
    ["38 F", "out-of-range"],
    ["38-39", "? range"],
    ["38.5x", "unreadable"],
    ["warm forehead", "? unreadable"],
    [undefined, null],
  ])("%j: %s", (raw, expected) => expect(told(readTemperature(raw))).toBe(expected));
});

describe("a time of day", () => {
  it.each([
    ["0930 ", 570],
    ["09 30", 570],
    ["9.30", 570],
    ["9:30 pm", 1290],
    ["9:30 p. m.", 1290],
    ["12:05 am", 5],
    ["12 pm", 720],
    ["21h", 1260],
    ["21h30", 1290],
    ["09:30:00", 570],
    ["０９：３０", 570],
    ["2359", 1439],
  ])("%j is minute %d", (raw, minute) => expect(told(readClockTime(raw))).toBe(minute));

  it.each([
    ["2400", "invalid-time"],
    ["24:00", "invalid-time"],
    ["0960", "invalid-time"],
    ["13:00 pm", "invalid-time"],
    ["99", "invalid-time"],
    ["12345", "invalid-time"],
    ["noonish", "invalid-time"],
    ["9", "? ambiguous"],
    [15, "? ambiguous"],
    [" ", null],
  ])("%j: %s", (raw, expected) => expect(told(readClockTime(raw))).toBe(expected));
});
