import type { HealthCard } from "#lib/vaccinations/core/health-card.ts";
import type { VialCode } from "#lib/vaccinations/core/vial-code.ts";

/** Types what a vial says into the first vaccine that has no batch yet; its folded fields are opened to be seen. */
export function fillVial(
  form: HTMLFormElement,
  { lot, expiresOn }: Pick<VialCode, "lot" | "expiresOn">,
): void {
  const fields = [...form.querySelectorAll<HTMLInputElement>('input[name^="lot"]')];
  const field = fields.find(({ value }) => value === "" || value === lot) ?? fields[0];
  if (!field) return;
  for (
    let around = field.closest("details");
    around;
    around = around.parentElement?.closest("details") ?? null
  )
    around.open = true;
  if (lot) type(field, lot);
  const expiry = form.querySelector<HTMLInputElement>(
    `input[name="${field.name.replace("lot", "expiresOn")}"]`,
  );
  if (expiry && expiresOn) type(expiry, expiresOn);
}

/** Puts what cards say into the form that takes them over, and shows it; that form's door judges them anew. */
export function fillCard(cards: readonly HealthCard[]): void {
  const field = document.querySelector<HTMLTextAreaElement>('textarea[name="card"]');
  const texts = cards.flatMap((card) => ("jws" in card ? card.jws : []));
  if (!field || texts.length === 0) return;
  const around = field.closest("details");
  if (around) around.open = true;
  type(field, texts.join("\n"));
  field.form?.scrollIntoView({ block: "start" });
  field.form?.querySelector<HTMLButtonElement>('button[type="submit"]')?.focus({ preventScroll: true });
}

/** As after a key press: the form's own draft is kept, and answers follow. */
function type(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
}
