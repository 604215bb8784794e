import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { launchBrowser } from "./launch-browser.ts";
import { type Preview, startPreview } from "./start-preview.ts";

export interface Site {
  /** The browser that all tests of a file share. */
  readonly browser: () => Browser;
  readonly urlOf: (path: string) => string;
}

/** Serves the site and starts a browser before the tests of a file, and stops both after them. */
export function setUpSite(): Site {
  let browser: Browser | undefined;
  let preview: Preview | undefined;
  beforeAll(async () => {
    preview = await startPreview();
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await preview?.[Symbol.asyncDispose]();
  });
  return {
    browser: () => {
      if (browser === undefined) throw new Error("the browser has not started");
      return browser;
    },
    urlOf: (path) => `${preview?.url}${path}`,
  };
}
