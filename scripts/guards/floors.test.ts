import { describe, expect, it } from "vitest";
import { judge } from "./floors.ts";

const page = "app/children/[childId]/page.tsx";
const form = "components/growth/check-up-form.tsx";

describe("judge", () => {
  it("lets imports go down", () => {
    expect(judge(page, "lib/growth/queries.ts")).toBeNull();
    expect(judge(form, "components/ui/button.tsx")).toBeNull();
    expect(judge(form, "lib/growth/actions.ts")).toBeNull();
    expect(judge(form, "lib/growth/core/reading.ts")).toBeNull();
    expect(judge("lib/growth/queries.ts", "lib/families/queries.ts")).toBeNull();
    expect(judge(form, "react")).toBeNull();
  });
  it("refuses what goes up, sideways or past a face", () => {
    expect(judge("lib/kernel/dates.ts", "lib/platform/env.ts")).toContain("higher floor");
    expect(judge("lib/growth/queries.ts", "lib/diary/queries.ts")).toContain("one floor");
    expect(judge(form, "components/families/child-form.tsx")).toContain("one floor");
    expect(judge(page, "lib/platform/db.ts")).toContain("never platform");
    expect(judge(form, "lib/growth/queries.ts")).toContain("client-safe");
    expect(judge("lib/growth/queries.ts", "scripts/test/fresh-database.ts")).toContain("only tests");
    expect(judge("lib/attic/box.ts", "lib/kernel/dates.ts")).toContain("does not know");
  });
});
