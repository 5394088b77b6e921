import { readFileSync } from "node:fs";
import { findBrowser } from "../browser.ts";
import { runShown } from "./run-shown.ts";
import { nothing, one, type Tally } from "./tally.ts";

type Report = {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
};

/** Runs the stories whose paths or titles hold one of the filters, in a real browser against the built app. */
export async function runPlaywright(filters: readonly string[], report: string): Promise<Tally> {
  const browser = tryFindBrowser();
  if (!browser) return one(false);
  const args = ["test", "--reporter=list,json", "--pass-with-no-tests", ...filters];
  const extra = { NESTLING_CHROMIUM: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const well = await runShown("node_modules/@playwright/test/cli.js", args, extra);
  const tally = readReport(report);
  return !well && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

function tryFindBrowser(): string | null {
  try {
    return findBrowser();
  } catch (error) {
    console.error((error as Error).message);
    return null;
  }
}

function readReport(file: string): Tally {
  try {
    const { stats } = JSON.parse(readFileSync(file, "utf8")) as Report;
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
  } catch {
    return nothing;
  }
}
