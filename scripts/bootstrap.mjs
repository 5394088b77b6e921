// Gets from any Node of 20 or newer to the pinned one: installs what is missing, then runs scripts/<name>.ts on it.
// Plain and dated JavaScript on purpose, so that an older Node can still read the sentence that turns it away.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const stampFile = join(root, "node_modules", ".nestling-lock");
const pinnedNode = join(
  root,
  "node_modules",
  "node",
  "bin",
  process.platform === "win32" ? "node.exe" : "node",
);

if (Number(process.versions.node.split(".")[0]) < 20) {
  stop(`Nestling needs Node 20 or newer to start; this is Node ${process.versions.node}.`);
}

const lockHash = createHash("sha256")
  .update(readFileSync(join(root, "package-lock.json")))
  .digest("hex");
if (!isInstalled()) install();
run(process.argv[2], process.argv.slice(3));

function isInstalled() {
  if (!existsSync(pinnedNode)) return false;
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === lockHash) return true;
  if (!matchesLock()) return false;
  writeFileSync(stampFile, lockHash);
  return true;
}

// npm writes this note when an install is whole, so it also vouches for one that did not come from here.
function matchesLock() {
  const note = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(note)) return false;
  const there = JSON.parse(readFileSync(note, "utf8")).packages;
  const wanted = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages;
  return Object.keys(wanted).every((path) => {
    if (path === "") return true;
    if (!there[path]) return Boolean(wanted[path].optional);
    return there[path].version === wanted[path].version && there[path].integrity === wanted[path].integrity;
  });
}

function install() {
  const started = Date.now();
  console.log("Installing packages …");
  const npm = process.env.npm_execpath;
  const args = ["ci", "--no-audit", "--no-fund", "--include=dev"];
  const options = { cwd: root, stdio: "inherit" };
  const done = npm
    ? spawnSync(process.execPath, [npm].concat(args), options)
    : spawnSync("npm", args, Object.assign({ shell: process.platform === "win32" }, options));
  if (done.status !== 0) stop("Installing the packages failed; what npm said above tells why.");
  if (!existsSync(pinnedNode))
    stop("The package `node` did not install its program: run `npm rebuild node`.");
  writeFileSync(stampFile, lockHash);
  console.log(`Installed packages in ${Math.round((Date.now() - started) / 1000)} s`);
}

function run(name, args) {
  const child = spawn(pinnedNode, [join(root, "scripts", `${name}.ts`)].concat(args), {
    cwd: root,
    stdio: "inherit",
  });
  // The child decides how to end; this process only waits, so that the terminal comes back when all is stopped.
  ["SIGINT", "SIGTERM", "SIGHUP"].forEach((signal) => {
    process.on(signal, () => {
      child.kill(signal);
    });
  });
  child.on("error", (error) => {
    stop(`The pinned Node could not be started: ${error.message}.`);
  });
  child.on("exit", (code, signal) => {
    process.exitCode = signal ? 1 : code;
  });
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
