import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { format } from "node:util";
import { createMockAccounts, type MockRequest } from "@zero-trust-accounts/mock";
import { withTemporaryFolder } from "@zero-trust-accounts/tooling/files";
import { vi } from "vitest";
import { sampleSetups } from "./sample-setups.ts";
import { samplesFolder } from "./samples-folder.ts";

const accountId = "699d98642c564d2e855e9661899b7252";

interface SampleRun {
  /** Everything that the sample prints. */
  readonly output: string;
  /** The requests for the account of most samples. */
  readonly requests: readonly MockRequest[];
}

/** A sample for Workers exports a handler instead of calling the client. */
interface SampleModule {
  readonly default?: { fetch(request: Request, environment: object): Promise<Response> };
}

/**
 * Runs a sample as a program. A mock of the API replaces `fetch`. Clocks and random numbers are the same in each run. The
 * temporary files of the sample are deleted at its end.
 */
export function runSample(sample: string): Promise<SampleRun> {
  return withTemporaryFolder("sample", (temporaryFolder) => runSampleIn(temporaryFolder, sample));
}

async function runSampleIn(temporaryFolder: string, sample: string): Promise<SampleRun> {
  const accounts = createMockAccounts();
  const lines: string[] = [];
  const print = (...values: readonly unknown[]): void => {
    lines.push(`${format(...values)}\n`);
  };
  vi.resetModules();
  vi.useFakeTimers({ toFake: ["Date", "performance"], now: new Date("2026-11-02T09:00:00Z") });
  vi.spyOn(console, "log").mockImplementation(print);
  vi.spyOn(console, "error").mockImplementation(print);
  vi.spyOn(Math, "random").mockReturnValue(0.5);
  vi.stubEnv("TMPDIR", temporaryFolder);
  vi.stubEnv("CLOUDFLARE_API_TOKEN", "test-token");
  vi.stubGlobal("fetch", accounts.fetch);
  try {
    await sampleSetups[sample]?.({ accounts, print });
    const module: SampleModule = await import(/* @vite-ignore */ pathToFileURL(join(samplesFolder, sample)).href);
    if (module.default !== undefined) {
      const environment = { CLOUDFLARE_API_TOKEN: "test-token", ACCOUNT_ID: accountId };
      const response = await module.default.fetch(new Request("https://worker.example.com/"), environment);
      print(await response.text());
    }
    return { output: lines.join(""), requests: accounts.account(accountId).requests };
  } finally {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
    vi.unstubAllEnvs();
    vi.useRealTimers();
  }
}
