import { button, heading, words } from "./fixtures/form.ts";
import { daysAgo, newChild, newReading } from "./fixtures/records.ts";
import { expect, test } from "./fixtures/story.ts";
import { say } from "./fixtures/words.ts";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("siblings are drawn and told at the same age @wide", async ({ page, child }) => {
    const leo = await newChild(child.familyId, { name: "Leo", ageDays: 1000, sex: "male" });
    const mia = await newChild(child.familyId, { name: "Mia", ageDays: 500 });
    await newReading(child, { value: 7.9, takenOn: daysAgo(200 - 183) });
    await newReading(leo, { value: 8.3, takenOn: daysAgo(1000 - 181) });
    await newReading(leo, { value: 13.1, takenOn: daysAgo(80) });
    await newReading(mia, { value: 7.4, takenOn: daysAgo(500 - 185) });
    await page.goto(`/children/${child.id}/growth`);
    await page.getByRole("link", { name: say("charts.more.siblings") }).click();
    await expect(heading(page, say("charts.siblings.title"))).toBeVisible();
    const chart = page.getByRole("img", {
      name: say("charts.siblings.chart", { kind: say("growth.kinds.weight") }),
    });
    for (const name of ["Nora", "Leo", "Mia"])
      await expect(chart.getByText(name, { exact: true }).last()).toBeVisible();
    await expect(
      page.getByText(
        /At 6 months Nora weighed 7\.9 kg \(around the \d+\w+ percentile\), Leo weighed 8\.3 kg \(.+\) and Mia weighed 7\.4 kg \(.+\)\./,
      ),
    ).toBeVisible();

    await page.getByRole("checkbox", { name: "Mia" }).uncheck();
    await button(page, say("charts.siblings.show")).click();
    await expect(
      page.getByText(/At 6 months Nora weighed 7\.9 kg \(.+\) and Leo weighed 8\.3 kg \([^)]+\)\./),
    ).toBeVisible();
    await expect(chart.getByText("Mia", { exact: true })).toHaveCount(0);
  });
});

test("an only child is told that nobody is there to compare with", async ({ page, child }) => {
  await newReading(child, { value: 7.3, takenOn: daysAgo(17) });
  await page.goto(`/children/${child.id}/growth`);
  await expect(page.getByRole("link", { name: say("charts.more.siblings") })).toHaveCount(0);
  await page.goto(`/children/${child.id}/growth/siblings`);
  await expect(words(page, say("charts.siblings.only.title", { name: "Nora" }))).toBeVisible();
});
