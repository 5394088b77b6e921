/** A vaccine as the server offers it. */
export type VaccineOffer = { readonly value: string; readonly label: string; readonly note: string };

/** Asks the server what somebody who is typing may mean; nothing where it cannot be asked. */
export async function fetchOffers(text: string, signal: AbortSignal): Promise<readonly VaccineOffer[]> {
  try {
    const answer = await fetch(`/api/vaccines?${new URLSearchParams({ q: text })}`, { signal });
    const { vaccines } = (await answer.json()) as { vaccines?: readonly VaccineOffer[] };
    return vaccines ?? [];
  } catch {
    return [];
  }
}
