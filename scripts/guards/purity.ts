import { readFileSync } from "node:fs";
import { listFiles } from "./files.ts";
import { readImports } from "./imports.ts";

const impure: readonly (readonly [RegExp, string])[] = [
  [/\bnew Date\(\)|\bDate\.now\(|\bperformance\.now\(/, "reads the clock; take `today` as an argument"],
  [/\bMath\.random\(|\bcrypto\./, "draws at random; take the value as an argument"],
  [/\bprocess\.|\bfetch\(/, "looks outside; a core has data in and data out"],
];

/** A core knows the kernel and lower cores: no package, no clock, no database, no React. */
export function checkPurity(): string[] {
  const files = listFiles("lib", /\/core\/.*\.tsx?$/).filter((file) => !/\.test\.ts$/.test(file));
  return files.flatMap((file) => {
    const strangers = readImports(file).filter((target) => !isAllowed(target));
    const code = readFileSync(file, "utf8");
    return [
      ...strangers.map((target) => `${file} imports ${target}: a core knows the kernel and lower cores only`),
      ...impure.filter(([sign]) => sign.test(code)).map(([, why]) => `${file} ${why}`),
    ];
  });
}

const isAllowed = (target: string) =>
  target.startsWith("lib/kernel/") || /^lib\/[^/]+\/(.+\/)?core\//.test(target);
