export type LockedPackage = {
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly dev?: boolean;
  readonly peer?: boolean;
};

export type Packages = Readonly<Record<string, LockedPackage>>;

export type Unlisted = { readonly name: string; readonly version: string; readonly parent: LockedPackage };

/**
 * The platform packages a lock should name and does not. npm leaves out those the registry at hand could not tell it about,
 * and `npm ci` then refuses the lock everywhere.
 */
export function listUnlisted(packages: Packages): Unlisted[] {
  return Object.entries(packages).flatMap(([path, parent]) =>
    Object.entries(parent.optionalDependencies ?? {})
      .filter(([name, version]) => /^\d/.test(version) && !isListed(packages, path, name))
      .map(([name, version]) => ({ name, version, parent })),
  );
}

function isListed(packages: Packages, path: string, name: string): boolean {
  if (packages[path ? `${path}/node_modules/${name}` : `node_modules/${name}`]) return true;
  return (
    path !== "" && isListed(packages, path.slice(0, Math.max(0, path.lastIndexOf("/node_modules/"))), name)
  );
}

const systems = ["darwin", "win32", "windows", "freebsd", "android", "linux"];
const processors = ["arm64", "x64", "ia32", "arm", "ppc64", "s390x", "riscv64", "loong64", "wasm32"];

/** Its entry in the lock: such packages say in their name where they run. */
export function toEntry({ name, version, parent }: Unlisted): LockedPackage {
  const system = systems.find((word) => name.includes(word))?.replace("windows", "win32");
  const processor = processors.find((word) => name.includes(word));
  const library = name.includes("musl")
    ? "musl"
    : system === "linux" && name.includes("gnu")
      ? "glibc"
      : null;
  return {
    version,
    ...(processor && { cpu: [processor] }),
    ...(parent.dev && { dev: true }),
    ...(library && { libc: [library] }),
    optional: true,
    ...(system && { os: [system] }),
    ...(parent.peer && { peer: true }),
  } as LockedPackage;
}
