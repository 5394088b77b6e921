import { chromium } from "playwright";
import { browserFlags, findBrowser } from "../browser.ts";
import { below, type Findings } from "./measurement.ts";
import type { Stage } from "./stage.ts";

/** The scripts a real browser fetches for the growth page, as they travel: compressed, without headers. */
export async function measureScripts(stage: Stage): Promise<Findings> {
  const before = await weigh(stage, "() => 0");
  const after = await weigh(stage, null);
  const kb = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  return {
    loads: [],
    figures: [
      {
        what: "growth page: client JavaScript, compressed, before the browser is idle",
        value: `${kb(before.bytes)} in ${before.files} files`,
        targets: [below(130_000, before.bytes, "< 130 kB")],
      },
      {
        what: "growth page: the same with the interactive chart",
        value: `${kb(after.bytes)} in ${after.files} files`,
        targets: [],
      },
    ],
  };
}

/** Loads the page until nothing more comes; `idle` takes the place of requestIdleCallback, on which the interactive chart waits. */
async function weigh(
  { port, visitors }: Stage,
  idle: string | null,
): Promise<{ bytes: number; files: number }> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags() });
  try {
    const page = await browser.newPage();
    const { childId, cookie } = visitors[0]!;
    const address = `http://127.0.0.1:${port}`;
    const cookies = cookie
      .split("; ")
      .map((pair) => ({ name: pair.split("=")[0]!, value: pair.slice(pair.indexOf("=") + 1), url: address }));
    await page.context().addCookies(cookies);
    if (idle) await page.addInitScript(`window.requestIdleCallback = ${idle}`);
    const sizes: Promise<number>[] = [];
    page.on("requestfinished", (request) => {
      if (request.resourceType() === "script")
        sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
    });
    await page.goto(`${address}/children/${childId}/growth`, { waitUntil: "networkidle" });
    const all = await Promise.all(sizes);
    return { bytes: all.reduce((sum, size) => sum + size, 0), files: all.length };
  } finally {
    await browser.close();
  }
}
