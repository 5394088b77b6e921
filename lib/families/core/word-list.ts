import { ok, type Result, refused } from "#lib/kernel/result.ts";

type Bounds = { readonly most: number; readonly longest: number };

/** What a person listed, one after another: parted by line ends (and commas or semicolons where `parts` says so), tidied, each once. */
export function readList(
  text: string,
  parts: "lines" | "commas",
  { most, longest }: Bounds,
): Result<string[], "list-long" | "entry-long"> {
  const seen = new Set<string>();
  const entries = text
    .split(parts === "lines" ? /[\r\n]+/ : /[\r\n,;]+/)
    .map((entry) =>
      entry
        .replace(/^\s*[-•*]\s+/, "")
        .replace(/\s+/g, " ")
        .trim(),
    )
    .filter((entry) => {
      const key = entry.toLocaleLowerCase();
      return key !== "" && !seen.has(key) && seen.add(key);
    });
  if (entries.length > most) return refused("list-long", { most });
  return entries.some((entry) => entry.length > longest) ? refused("entry-long", { longest }) : ok(entries);
}

/** Interests and languages of a child. */
export const chips: Bounds = { most: 20, longest: 40 };

/** What a doctor asks of: a line may hold a dose or a reaction. */
export const medicalLines: Bounds = { most: 30, longest: 200 };
