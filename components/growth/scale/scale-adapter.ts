import { readBodyComposition, readWeightMeasurement, type Weighing } from "#lib/growth/core/weight-scale.ts";

/** A scale, however it is reached. */
export type Scale = {
  readonly name: string | null;
  /** Connects; from then on each weighing is told, and when the scale is gone. */
  listen(hear: (weighing: Weighing) => void, lose: () => void): Promise<void>;
  /** Lets go of it. */
  release(): void;
};

export type ScaleFinder = () => Promise<Scale>;

/** A scale that was found, but weighs in no way that is understood here. */
export class NoWeight extends Error {
  override name = "NoWeight";
}

const ways = [
  { service: 0x181d, characteristic: 0x2a9d, read: readWeightMeasurement },
  { service: 0x181b, characteristic: 0x2a9c, read: readBodyComposition },
] as const;

/** Whether this browser reaches scales by Bluetooth. */
export function hasBluetooth(): boolean {
  return "bluetooth" in navigator;
}

/** Asks the person for a scale nearby, in the browser's own window. Call it from a tap. */
export const findBluetoothScale: ScaleFinder = async () => {
  const { bluetooth } = navigator as unknown as { bluetooth: Bluetooth };
  const services = ways.map(({ service }) => service);
  const device = await bluetooth.requestDevice({
    filters: services.map((service) => ({ services: [service] })),
    optionalServices: services,
  });
  return {
    name: device.name?.trim() || null,
    listen: (...ears) => listen(device, ...ears),
    release: () => device.gatt.disconnect(),
  };
};

async function listen(
  device: BluetoothDevice,
  hear: (weighing: Weighing) => void,
  lose: () => void,
): Promise<void> {
  device.addEventListener("gattserverdisconnected", lose, { once: true });
  const server = await device.gatt.connect();
  for (const { service, characteristic, read } of ways) {
    const found = await server
      .getPrimaryService(service)
      .then((offered) => offered.getCharacteristic(characteristic))
      .catch(() => null);
    if (!found) continue;
    found.addEventListener("characteristicvaluechanged", () => {
      const weighing = found.value && read(found.value);
      if (weighing) hear(weighing);
    });
    // The service indicates; the browser starts either in the same way.
    await found.startNotifications();
    return;
  }
  throw new NoWeight();
}

// As much of Web Bluetooth as is used here (https://webbluetoothcg.github.io/web-bluetooth/); TypeScript's DOM does not have it.
type Bluetooth = {
  requestDevice(options: {
    filters: { services: number[] }[];
    optionalServices: number[];
  }): Promise<BluetoothDevice>;
};
type BluetoothDevice = EventTarget & {
  readonly name?: string;
  readonly gatt: { connect(): Promise<BluetoothServer>; disconnect(): void };
};
type BluetoothServer = {
  getPrimaryService(service: number): Promise<{
    getCharacteristic(characteristic: number): Promise<BluetoothCharacteristic>;
  }>;
};
type BluetoothCharacteristic = EventTarget & {
  readonly value?: DataView;
  startNotifications(): Promise<unknown>;
};
