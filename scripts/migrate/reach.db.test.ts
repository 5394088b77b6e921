import { describe, expect, it } from "vitest";
import { checkReach } from "./reach.ts";

const url = () => new URL(process.env.DATABASE_URL!);
const changed = (parts: Partial<URL>) => Object.assign(url(), parts).href;

describe("checkReach", () => {
  it("finds nothing wrong with a database that answers", async () => {
    expect(await checkReach(url().href)).toBeNull();
  });
  it("says what is wrong without the password", async () => {
    const troubles = await Promise.all([
      checkReach("mysql://somewhere"),
      checkReach(changed({ password: "wrong" })),
      checkReach(changed({ pathname: "/nowhere" })),
      checkReach(changed({ port: "1" })),
    ]);
    expect(troubles.map((trouble) => trouble?.sentence)).toEqual([
      expect.stringContaining("is not a Postgres address"),
      expect.stringContaining("refuses the user nestling"),
      expect.stringContaining("has no database named nowhere"),
      expect.stringContaining("cannot be reached (ECONNREFUSED)"),
    ]);
    expect(troubles.map((trouble) => trouble?.mayPass)).toEqual([false, false, false, true]);
    expect(JSON.stringify(troubles)).not.toContain("wrong");
  });
});
