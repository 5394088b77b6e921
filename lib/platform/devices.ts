import Bowser from "bowser";

export type Device = { readonly browser: string | null; readonly system: string | null };

const known = new Map<string, Device>();

/** The browser and the system a user-agent header names, without their versions; null for what it does not say. */
export function readDevice(userAgent: string | null): Device {
  if (!userAgent) return { browser: null, system: null };
  let device = known.get(userAgent);
  if (!device) {
    const { browser, os } = Bowser.parse(userAgent);
    device = { browser: browser.name || null, system: os.name || null };
    if (known.size > 500) known.clear();
    known.set(userAgent, device);
  }
  return device;
}

/** A device in as few words as there are, the same in every language: "Chrome, Android"; empty when nothing is known. */
export function deviceName(userAgent: string | null): string {
  const { browser, system } = readDevice(userAgent);
  return [browser, system].filter(Boolean).join(", ");
}
