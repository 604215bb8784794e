import { expect, test } from "vitest";
import { openPage } from "./open-page.ts";
import { setUpSite } from "./set-up-site.ts";

const site = setUpSite();

test("pointing at a name in a sample shows its type", async () => {
  await using opened = await openPage(site, "/guide/getting-started");
  const { page } = opened;
  await page
    .locator(".twoslash-hover", { hasText: /^zeroTrust$/ })
    .first()
    .hover();
  const popup = page.locator(".twoslash-floating", { hasText: "ZeroTrustClient" });
  await popup.first().waitFor();
  expect(await popup.first().textContent()).toContain("const zeroTrust: ZeroTrustClient");
});
