import { typedWeighing, type Weighing } from "#lib/growth/core/weight-scale.ts";

/** Fills a weighing into the check-up's form as if it was typed; nothing is sent. A day the scale names is taken when it is past. */
export function fillIn(
  form: HTMLFormElement,
  weighing: Weighing,
  device: string | null,
  today: string,
): void {
  const unit = form.querySelector<HTMLInputElement>('input[name="weightUnit"]')?.value ?? "";
  type(form, "weight", typedWeighing(weighing, unit));
  if (weighing.day && weighing.day < today) type(form, "takenOn", weighing.day);
  const source = form.querySelector<HTMLInputElement>('input[name="source"][value="device"]');
  if (source) {
    source.checked = true;
    announce(source);
  }
  if (device) type(form, "device", device.slice(0, 120));
}

function type(form: HTMLFormElement, name: string, text: string): void {
  const field = form.querySelector<HTMLInputElement>(`input[name="${name}"]`);
  if (!field) return;
  field.value = text;
  announce(field);
}

/** As after a key press: the form's own draft is kept, and units and answers follow. */
function announce(field: HTMLInputElement): void {
  field.dispatchEvent(new Event("input", { bubbles: true }));
}
