import { expect, test } from "vitest";
import { findAccessibilityProblems } from "./find-accessibility-problems.ts";
import { findMissingLinks } from "./find-missing-links.ts";
import { listPages } from "./list-pages.ts";
import { openPage } from "./open-page.ts";
import { setUpSite } from "./set-up-site.ts";

const site = setUpSite();
const pages = await listPages();

const desktop = { width: 1280, height: 900 };
const phone = { width: 390, height: 844 };

test.each(pages)("%s has no problem and no missing link on a light desktop", async (path) => {
  await using opened = await openPage(site, path, { colorScheme: "light", viewport: desktop });
  expect(opened.problems).toEqual([]);
  expect(await findMissingLinks(opened.page)).toEqual([]);
  expect(await findAccessibilityProblems(opened.page)).toEqual([]);
});

test.each(pages)("%s has no problem on a dark phone, and fits its width", async (path) => {
  await using opened = await openPage(site, path, { colorScheme: "dark", viewport: phone });
  expect(opened.problems).toEqual([]);
  expect(await findAccessibilityProblems(opened.page)).toEqual([]);
  expect(await opened.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
});
