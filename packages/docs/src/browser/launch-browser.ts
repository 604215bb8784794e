import { findChromium } from "@zero-trust-accounts/tooling/browser";
import { type Browser, chromium } from "playwright-core";

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

/** Starts the machine's own Chromium. */
export const launchBrowser = (): Promise<Browser> => chromium.launch({ executablePath: findChromium(), args });
