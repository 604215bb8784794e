import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { listPages } from "./list-pages.ts";
import { openPage } from "./open-page.ts";
import { setUpSite } from "./set-up-site.ts";

const site = setUpSite();
const pages = await listPages();
const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string | null;
    readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
  }[];
}

test.each(pages)("%s loads without a problem", async (path) => {
  await using opened = await openPage(site, path);
  expect(opened.problems).toEqual([]);
  expect(await opened.page.title()).not.toBe("");
});

test.each(pages)("the links of %s lead to pages and anchors that exist", async (path) => {
  await using opened = await openPage(site, path);
  const links = await opened.page.$$eval("main a[href], .VPNav a[href], .VPSidebar a[href]", (elements) =>
    elements.map((element) => (element as HTMLAnchorElement).href),
  );
  const origin = new URL(site.urlOf("/")).origin;
  const missing: string[] = [];
  for (const link of new Set(links.filter((href) => new URL(href).origin === origin))) {
    const { pathname, hash } = new URL(link);
    if (!pages.includes(pathname)) missing.push(link);
    else if (hash !== "" && !(await anchorsOf(pathname)).has(decodeURIComponent(hash.slice(1)))) missing.push(link);
  }
  expect(missing).toEqual([]);
});

const anchors = new Map<string, ReadonlySet<string>>();

/** Reads the ids of a page from its HTML. */
async function anchorsOf(path: string): Promise<ReadonlySet<string>> {
  const known = anchors.get(path);
  if (known !== undefined) return known;
  const html = await (await fetch(site.urlOf(path))).text();
  const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id = ""]) => id));
  anchors.set(path, ids);
  return ids;
}

const appearances = [
  { name: "light, desktop", colorScheme: "light", viewport: { width: 1280, height: 900 } },
  { name: "dark, phone", colorScheme: "dark", viewport: { width: 390, height: 844 } },
] as const;

for (const { name, ...options } of appearances) {
  test.each(pages)(`${name}: axe finds no serious problem on %s, and it fits the width`, async (path) => {
    await using opened = await openPage(site, path, options);
    await opened.page.evaluate(axe);
    const { violations } = (await opened.page.evaluate("axe.run()")) as AxeResult;
    const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
    expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`)).toEqual(
      [],
    );
    const overflow = await opened.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
}
