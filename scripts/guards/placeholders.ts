/**
 * What a message is filled with: `{name}`, `{count}`, `<link>`, each once, sorted. Branches of a plural are read through;
 * how a value is formed (a plural here, an ordinal there) is each language's own affair.
 */
export function readPlaceholders(message: string): string[] {
  const plain = message.replaceAll("''", "").replace(/'[{}<>][^']*'/g, "");
  const tags = [...plain.matchAll(/<(\w+)>/g)].map(([tag]) => tag);
  return [...new Set([...readArguments(plain), ...tags])].sort();
}

function readArguments(text: string): string[] {
  return splitBraces(text).flatMap((inside) => {
    const [, name = "", type, branches = ""] =
      /^\s*([\w.]+)\s*(?:,\s*(\w+)\s*,?)?([\s\S]*)$/.exec(inside) ?? [];
    const within =
      type === "plural" || type === "select" || type === "selectordinal" ? splitBraces(branches) : [];
    return [`{${name}}`, ...within.flatMap(readArguments)];
  });
}

/** The texts between outermost braces. */
function splitBraces(text: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (const [at, sign] of [...text].map((sign, at) => [at, sign] as const)) {
    if (sign === "{" && depth++ === 0) start = at + 1;
    if (sign === "}" && --depth === 0) found.push([...text].slice(start, at).join(""));
  }
  return found;
}
