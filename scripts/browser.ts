import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright";

/** Chromium without its window comes first: it shows the same pages with half the work. */
const names = [
  "chromium-headless-shell",
  "chrome-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "chrome",
  "microsoft-edge",
];

const places: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: [
    "/usr/lib/chromium/chromium-headless-shell",
    "/usr/lib/chromium/chromium",
    "/opt/google/chrome/chrome",
  ],
  darwin: ["Google Chrome", "Chromium", "Microsoft Edge"].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA].flatMap(
    (folder) =>
      folder
        ? [
            join(folder, "Google/Chrome/Application/chrome.exe"),
            join(folder, "Microsoft/Edge/Application/msedge.exe"),
          ]
        : [],
  ),
};

/**
 * The path of a Chromium: NESTLING_CHROMIUM, an installed one, Playwright's own download, or Debian's package, installed on the
 * spot where that is possible. Throws one sentence when there is none.
 */
export function findBrowser(): string {
  const wished = process.env.NESTLING_CHROMIUM;
  if (wished && !isProgram(wished))
    throw new Error(`NESTLING_CHROMIUM names ${wished}, which is not a program.`);
  const found = wished ?? findInstalled() ?? findDownloaded() ?? installDebian();
  if (found) return found;
  throw new Error(
    "No Chromium was found for the browser tests: install Chromium or Chrome, run `npx playwright install chromium`, or set NESTLING_CHROMIUM to its path.",
  );
}

/** What Chromium needs to be told on this machine; its sandbox refuses root. */
export function browserFlags(): string[] {
  const quiet = ["--disable-gpu", "--disable-background-networking"];
  return process.getuid?.() === 0 ? ["--no-sandbox", ...quiet] : quiet;
}

function findInstalled(): string | null {
  const folders = (process.env.PATH ?? "")
    .split(delimiter)
    .filter((folder) => folder && !folder.includes("node_modules"));
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...(places[process.platform] ?? [])].find(isProgram) ?? null;
}

function findDownloaded(): string | null {
  const path = chromium.executablePath();
  return path && isProgram(path) ? path : null;
}

function installDebian(): string | null {
  if (process.platform !== "linux" || process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get"))
    return null;
  console.log("No Chromium here: installing Debian's package, which takes a minute or two …");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const run = (...args: string[]) =>
    spawnSync("apt-get", args, { stdio: ["ignore", "inherit", "inherit"], env }).status === 0;
  run("update");
  const install = (name: string) => run("install", "-y", "--no-install-recommends", name);
  return install("chromium-headless-shell") || install("chromium") ? findInstalled() : null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
