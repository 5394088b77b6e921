import { expect, it } from "vitest";
import { deviceName, readDevice } from "./devices.ts";

const chrome = (version: number) =>
  `Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${version}.0.0.0 Mobile Safari/537.36`;
const safari =
  "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1";

it("names browser and system, whatever their versions", () => {
  expect(readDevice(chrome(140))).toEqual({ browser: "Chrome", system: "Android" });
  expect(readDevice(chrome(141))).toEqual(readDevice(chrome(140)));
  expect(deviceName(safari)).toBe("Safari, iOS");
});

it("says nothing of what it does not know", () => {
  expect(readDevice(null)).toEqual({ browser: null, system: null });
  expect(deviceName("")).toBe("");
  expect(readDevice("quill").system).toBeNull();
});
