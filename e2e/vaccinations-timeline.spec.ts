import { sql } from "./fixtures/database.ts";
import { heading } from "./fixtures/form.ts";
import { giveDoses } from "./fixtures/given-doses.ts";
import { daysAgo } from "./fixtures/records.ts";
import { expect, test } from "./fixtures/story.ts";
import { at, date, livesIn, mmr, polio, room, t } from "./fixtures/vaccination-room.ts";
import { say } from "./fixtures/words.ts";

test("from birth to 18 years: a list by age on a phone, a table beside it on a desk", async ({
  page,
  child,
}) => {
  await livesIn("US", child);
  await giveDoses(child, [{ cvx: "110", givenOn: at(child, 2) }]);
  await page.goto(room(child));
  await page.getByRole("link", { name: t("more.timeline") }).click();
  const table = page.getByRole("table", { name: t("timeline.table") });
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(table).toBeHidden();
  const visit = page.getByRole("listitem").filter({ has: heading(page, t("timeline.stages.m2")) });
  await expect(visit).toContainText(
    t("timeline.markGiven", { kind: t("timeline.kinds.valid"), date: date(at(child, 2)) }),
  );
  await page.setViewportSize({ width: 1440, height: 900 });
  const row = table.getByRole("row").filter({ hasText: polio });
  await expect(row.getByRole("cell").nth(2)).toContainText(date(at(child, 2)));
  await expect(table.getByRole("columnheader").filter({ hasText: t("timeline.now") })).toHaveCount(1);
});

test("the record on paper: what was removed is left out, what does not count is marked, 25 doses fit a page", async ({
  page,
  child,
}) => {
  await sql("update children set born_on = $2 where id = $1", [child.id, daysAgo(2200)]);
  const born = { ...child, bornOn: daysAgo(2200) };
  const visits = [2, 4, 6, 15, 50].flatMap((months) =>
    ["20", "10", "48", "216", "08"].map((cvx) => ({
      ...{
        cvx,
        givenOn: at(born, months),
        lot: `L${months}${cvx}`,
        provider: "Sol Clinic",
        product: "PRODUCT",
      },
    })),
  );
  await giveDoses(born, [
    ...visits.slice(1),
    { cvx: "03", givenOn: at(born, 9) },
    { cvx: "21", givenOn: at(born, 13), withdrawn: true },
  ]);
  await page.goto(`${room(child)}/print`);
  await expect(heading(page, t("print.heading", { name: "Nora" }))).toBeVisible();
  const doses = page.getByRole("table", { name: t("print.byVisit") });
  await expect(doses.getByRole("row")).toHaveCount(1 + 25);
  await expect(doses).toContainText("L210");
  const diseases = page.getByRole("table", { name: t("print.byDisease") });
  await expect(diseases.getByRole("row").filter({ hasText: mmr })).toContainText(
    `† (${t("print.uncounted")})`,
  );
  await expect(diseases.getByRole("row").filter({ hasText: say("vaccines.groups.varicella") })).toHaveCount(
    0,
  );
  for (const format of ["A4", "Letter"])
    expect((await page.pdf({ format })).toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});
