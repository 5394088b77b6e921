import { describe, expect, it } from "vitest";
import { isNewDevice, networkOf } from "./new-device.ts";

const phone = { browser: "Chrome", system: "Android", address: "203.0.113.9" };

describe("isNewDevice", () => {
  it("takes the first device as known", () => {
    expect(isNewDevice(phone, [])).toBe(false);
    expect(isNewDevice(phone, [{ browser: null, system: null, address: null }])).toBe(false);
  });
  it("knows a device again from its own network", () => {
    expect(isNewDevice({ ...phone, address: "203.0.7.1" }, [phone])).toBe(false);
    expect(isNewDevice(phone, [{ ...phone, address: null }])).toBe(false);
  });
  it("asks about another browser, another system, another network", () => {
    expect(isNewDevice({ ...phone, browser: "Firefox" }, [phone])).toBe(true);
    expect(isNewDevice({ ...phone, system: "iOS" }, [phone])).toBe(true);
    expect(isNewDevice({ ...phone, address: "198.51.100.7" }, [phone])).toBe(true);
    expect(isNewDevice({ browser: null, system: null, address: phone.address }, [phone])).toBe(true);
  });
});

describe("networkOf", () => {
  it("reads both kinds of address", () => {
    expect(networkOf("203.0.113.9")).toBe("203.0");
    expect(networkOf("::ffff:203.0.113.9")).toBe("203.0");
    expect(networkOf("2001:db8:7:1::5")).toBe("2001:db8:7");
    expect(networkOf("2001:0DB8::1")).toBe("2001:db8:0");
    expect(networkOf("::1")).toBe("0:0:0");
    expect(networkOf("unknown")).toBe("unknown");
    expect(networkOf(null)).toBeNull();
  });
});
