import type { BrowserContextOptions, Page } from "playwright-core";
import type { Site } from "./set-up-site.ts";

interface OpenedPage extends AsyncDisposable {
  readonly page: Page;
  /** Errors and warnings of the console, uncaught errors, failed requests, and requests to other hosts. */
  readonly problems: readonly string[];
}

/** Opens a page in a new context, and records everything that is wrong with it. */
export async function openPage(site: Site, path: string, options: BrowserContextOptions = {}): Promise<OpenedPage> {
  const context = await site.browser().newContext({ reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  const problems: string[] = [];
  const origin = new URL(site.urlOf("/")).origin;
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) problems.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => problems.push(`uncaught: ${error.message}`));
  page.on("response", (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith("http") && url.origin !== origin) problems.push(`another host: ${request.url()}`);
  });
  await page.goto(site.urlOf(path), { waitUntil: "load" });
  // Vue sets this property when the page is interactive.
  await page.waitForFunction(() => "__vue_app__" in (document.querySelector("#app") ?? {}));
  await page.waitForLoadState("networkidle");
  return { page, problems, [Symbol.asyncDispose]: () => context.close() };
}
