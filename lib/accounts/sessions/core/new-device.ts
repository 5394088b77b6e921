/** Where and on what somebody was signed in. */
export type Sighting = {
  readonly browser: string | null;
  readonly system: string | null;
  readonly address: string | null;
};

/**
 * True when nobody was ever signed in on this kind of device from this network. The first device that is known of is never new:
 * there is nothing to compare it with.
 */
export function isNewDevice(now: Sighting, earlier: readonly Sighting[]): boolean {
  const told = earlier.filter(({ browser, system }) => browser !== null || system !== null);
  return (
    told.length > 0 &&
    !told.some(
      ({ browser, system, address }) =>
        browser === now.browser &&
        system === now.system &&
        (address === null || networkOf(address) === networkOf(now.address)),
    )
  );
}

/** The network an address lies in: the first half of IPv4, the first three groups of IPv6; what is neither stands for itself. */
export function networkOf(address: string | null): string | null {
  if (address === null) return null;
  const four = /(?:^|:)(\d+)\.(\d+)\.\d+\.\d+$/.exec(address);
  if (four) return `${four[1]}.${four[2]}`;
  if (!address.includes(":")) return address;
  const [head = "", tail] = address.toLowerCase().split("::");
  const front = head ? head.split(":") : [];
  const back = tail ? tail.split(":") : [];
  const gap = tail === undefined ? [] : Array<string>(Math.max(0, 8 - front.length - back.length)).fill("0");
  return [...front, ...gap, ...back]
    .slice(0, 3)
    .map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":");
}
