import type { Page } from "playwright-core";
import { listPages } from "./list-pages.ts";

const pages = await listPages();
const anchorsByUrl = new Map<string, Promise<ReadonlySet<string>>>();

/** Reads the ids in the HTML of a page. */
async function readAnchors(url: string): Promise<ReadonlySet<string>> {
  const html = await (await fetch(url)).text();
  return new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id = ""]) => id));
}

function findAnchors(url: string): Promise<ReadonlySet<string>> {
  const anchors = anchorsByUrl.get(url) ?? readAnchors(url);
  anchorsByUrl.set(url, anchors);
  return anchors;
}

async function exists({ origin, pathname, hash }: URL): Promise<boolean> {
  if (!pages.includes(pathname)) return false;
  if (hash === "") return true;
  return (await findAnchors(`${origin}${pathname}`)).has(decodeURIComponent(hash.slice(1)));
}

/** Returns the links of a page to pages and anchors of the site that do not exist. */
export async function findMissingLinks(page: Page): Promise<readonly string[]> {
  const links = await page.$$eval("a[href]", (elements) => elements.map((element) => element.getAttribute("href")));
  const { origin } = new URL(page.url());
  const urls = [...new Set(links)].map((link) => new URL(link ?? "", page.url()));
  const missing: string[] = [];
  for (const url of urls) if (url.origin === origin && !(await exists(url))) missing.push(url.href);
  return missing;
}
