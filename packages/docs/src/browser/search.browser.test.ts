import { expect, test } from "vitest";
import { openPage } from "./open-page.ts";
import { setUpSite } from "./set-up-site.ts";

const site = setUpSite();

test("the search finds redact_pii, and opens the page", async () => {
  await using opened = await openPage(site, "/");
  const { page, problems } = opened;
  await page.keyboard.press("Control+k");
  await page.getByRole("searchbox").fill("redact_pii");
  const result = page.locator(".result").first();
  await result.waitFor();
  expect(await page.locator(".result").count()).toBeGreaterThan(1);
  await result.click();
  await page.waitForURL(/\/(guide|reference)\//);
  expect(await page.locator("main").textContent()).toContain("redact_pii");
  expect(problems).toEqual([]);
});
