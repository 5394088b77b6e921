const most = 300;

/** A statement's name; "" for none. */
export type NameOf = (query: { readonly sql: string }) => string;

/** Gives each SQL text a name of its own, so that Postgres plans it once a connection; beyond so many texts, none. */
export function nameStatements(): NameOf {
  const names = new Map<string, string>();
  return ({ sql }) => {
    let name = names.get(sql);
    if (name === undefined) {
      name = names.size < most ? `nestling_${names.size}` : "";
      if (name) names.set(sql, name);
    }
    return name;
  };
}
