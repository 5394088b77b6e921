import { readFileSync } from "node:fs";
import { runShown } from "./run-shown.ts";
import { nothing, type Tally } from "./tally.ts";

type File = { readonly status: string; readonly assertionResults: readonly unknown[] };

type Report = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly File[];
};

/** Runs the tests of one Vitest project whose paths hold one of the filters. */
export async function runVitest(project: string, filters: readonly string[], report: string): Promise<Tally> {
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const args = ["run", "--project", project, "--passWithNoTests", ...reporters, ...filters];
  const well = await runShown("node_modules/vitest/vitest.mjs", args);
  const tally = readReport(report);
  // An error outside every test fails the run and is counted by nobody else.
  return !well && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

function readReport(file: string): Tally {
  try {
    const report = JSON.parse(readFileSync(file, "utf8")) as Report;
    const unread = report.testResults.filter(
      (one) => one.status === "failed" && one.assertionResults.length === 0,
    );
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests + unread.length,
      skipped: report.numPendingTests + report.numTodoTests,
    };
  } catch {
    return nothing;
  }
}
