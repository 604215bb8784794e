import { type Browser, chromium } from "playwright-core";

const executablePath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";

/** Without these flags, Chromium connects to Google at each start. */
const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts the machine's own Chromium. `CHROMIUM_PATH` names another one. */
export async function launchBrowser(): Promise<Browser> {
  try {
    return await chromium.launch({ executablePath, args });
  } catch (error) {
    throw new Error(`${executablePath} does not start. Run apt-get install chromium, or set CHROMIUM_PATH.`, {
      cause: error,
    });
  }
}
