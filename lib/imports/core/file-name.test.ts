import { expect, it } from "vitest";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { attachment } from "./file-name.ts";

const on = "2026-11-21" as CalendarDate;
const header = (name: string) => attachment(name, "growth", on, "csv");

it("names a file after the child, whatever the child is called", () => {
  expect(header("Nora")).toBe(
    `attachment; filename="Nora growth 2026-11-21.csv"; filename*=UTF-8''Nora%20growth%202026-11-21.csv`,
  );
  expect(header("Zoë Núñez")).toContain(`filename="Zoe Nunez growth 2026-11-21.csv"`);
  expect(header("陽菜")).toContain(
    `filename="growth 2026-11-21.csv"; filename*=UTF-8''%E9%99%BD%E8%8F%9C%20`,
  );
  for (const name of [
    `a"; x="b`,
    "a\r\nset-cookie: x=1",
    "../../etc/passwd",
    "\ud800",
    "'*()",
    "",
    "x".repeat(300),
  ]) {
    expect(header(name)).toMatch(/^attachment; filename="[\w .-]+"; filename\*=UTF-8''[\w.%~!-]+$/);
    expect(header(name)).not.toMatch(/\.\.|%2F|%0D|%0A/);
  }
});
