import { spawnSync } from "node:child_process";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { everyHour } from "./hourly.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("works a minute after the start, and every hour from then on", () => {
  const work = vi.fn(async () => {});
  everyHour(work);
  vi.advanceTimersByTime(59_000);
  expect(work).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1000);
  expect(work).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(2 * 3_600_000);
  expect(work).toHaveBeenCalledTimes(3);
});

it("does not keep a process from ending", () => {
  const script = `import { everyHour } from "./lib/platform/hourly.ts"; everyHour(async () => {});`;
  const ended = spawnSync(process.execPath, ["--input-type=module", "--eval", script], { timeout: 20_000 });
  expect(ended.status).toBe(0);
});
