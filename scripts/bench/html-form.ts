/** The fields a browser would send of the form that holds a field named `with`, as they stand on the page. */
export function readForm(html: string, withField: string): [name: string, value: string][] {
  const form = html.split("<form").find((part) => part.includes(`name="${withField}"`));
  if (!form) throw new Error(`The page has no form with ${withField}.`);
  const controls = form.slice(0, form.indexOf("</form>")).match(/<(?:input|textarea)\b[^>]*>/g) ?? [];
  return controls.map(readAttributes).flatMap((control) => {
    const isOff = /^(radio|checkbox)$/.test(control.type ?? "") && control.checked === undefined;
    return control.name && !isOff ? [[control.name, control.value ?? ""]] : [];
  });
}

function readAttributes(tag: string): Partial<Record<string, string>> {
  const pairs = tag.matchAll(/([\w-]+)(?:="([^"]*)")?/g);
  return Object.fromEntries([...pairs].slice(1).map(([, name, value]) => [name, unescaped(value ?? "")]));
}

const entities: Readonly<Record<string, string>> = { quot: '"', amp: "&", lt: "<", gt: ">", "#x27": "'" };

const unescaped = (text: string): string => text.replace(/&([\w#]+);/g, (all, name) => entities[name] ?? all);
