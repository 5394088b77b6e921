type Draft = readonly (readonly [name: string, value: string])[];

const secret = new Set(["password", "file"]);

/** Passwords, files and the framework's own fields are never kept. */
export function readDraft(form: HTMLFormElement): Draft {
  const left = new Set<string>();
  for (const element of form.elements) {
    if (element instanceof HTMLInputElement && secret.has(element.type)) left.add(element.name);
  }
  return [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === "string" && !left.has(name) && !name.startsWith("$") ? [[name, value] as const] : [],
  );
}

/** Puts a draft back, except where a person has typed already: they may be quicker than the script. */
export function fillForm(form: HTMLFormElement, draft: Draft): void {
  const elements = [...form.elements];
  const touched = new Set(elements.filter(isTouched).map((element) => element.getAttribute("name")));
  const left = new Map<string, string[]>();
  for (const [name, value] of draft) left.set(name, [...(left.get(name) ?? []), value]);
  for (const element of elements) {
    if (touched.has(element.getAttribute("name"))) continue;
    if (isCheckable(element)) {
      element.checked = left.get(element.name)?.includes(element.value) ?? false;
    } else if (
      (element instanceof HTMLInputElement && !secret.has(element.type)) ||
      element instanceof HTMLTextAreaElement ||
      element instanceof HTMLSelectElement
    ) {
      const value = left.get(element.name)?.shift();
      if (value !== undefined) element.value = value;
    }
  }
}

function isCheckable(element: Element): element is HTMLInputElement {
  return element instanceof HTMLInputElement && (element.type === "checkbox" || element.type === "radio");
}

function isTouched(element: Element): boolean {
  if (isCheckable(element)) return element.checked !== element.defaultChecked;
  if (element instanceof HTMLSelectElement)
    return [...element.options].some((option) => option.selected !== option.defaultSelected);
  const isText = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
  return isText && element.value !== element.defaultValue;
}

/** Storage may be full or forbidden; a draft is a kindness, so its loss is silent. */
export function saveDraft(key: string, draft: Draft): void {
  try {
    sessionStorage.setItem(`draft:${key}`, JSON.stringify(draft));
  } catch {}
}

export function findDraft(key: string): Draft | null {
  try {
    return JSON.parse(sessionStorage.getItem(`draft:${key}`) ?? "null");
  } catch {
    return null;
  }
}

export function dropDraft(key: string): void {
  try {
    sessionStorage.removeItem(`draft:${key}`);
  } catch {}
}
