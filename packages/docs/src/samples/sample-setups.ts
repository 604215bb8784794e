import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { trace } from "@opentelemetry/api";
import { BasicTracerProvider, type ReadableSpan, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base";
import type { MockAccounts } from "@zero-trust-accounts/mock";
import { pino } from "pino";
import { vi } from "vitest";

/** The account of most samples. */
const accountId = "699d98642c564d2e855e9661899b7252";

interface SampleEnvironment {
  /** The accounts behind `fetch`. */
  readonly accounts: MockAccounts;
  /** Adds to the output of the sample. */
  readonly print: (...values: readonly unknown[]) => void;
}

/** What must be there before a sample runs. */
type SampleSetup = (environment: SampleEnvironment) => void | Promise<void>;

const printSpans: (print: SampleEnvironment["print"]) => SimpleSpanProcessor = (print) =>
  new SimpleSpanProcessor({
    export(spans: ReadableSpan[], onResult) {
      for (const { name, attributes } of spans) print(name, attributes);
      onResult({ code: 0 });
    },
    shutdown: () => Promise.resolve(),
  });

/** Setups by sample. A sample without one needs only new accounts. */
export const sampleSetups: Readonly<Record<string, SampleSetup>> = {
  "authentication/api-key.ts": () => {
    vi.stubEnv("CLOUDFLARE_EMAIL", "admin@example.com");
    vi.stubEnv("CLOUDFLARE_API_KEY", "test-key");
  },
  "authentication/rotating-token.ts": async () => {
    const file = join(tmpdir(), "token");
    await writeFile(file, "test-token\n");
    vi.stubEnv("CLOUDFLARE_API_TOKEN_FILE", file);
  },
  "errors/check-outcome.ts": ({ accounts }) => {
    accounts.account(accountId).failNext({ connection: "reset", method: "PATCH", afterProcessing: true });
  },
  "errors/handle-errors.ts": ({ accounts }) => {
    accounts.account(accountId).failNext({ status: 403, code: 10_000 });
  },
  "logging/open-telemetry.ts": ({ accounts, print }) => {
    accounts.account(accountId).failNext({ status: 503 });
    trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors: [printSpans(print)] }));
  },
  "logging/pino.ts": ({ accounts, print }) => {
    accounts.account(accountId).failNext({ status: 503 });
    const logger = pino({ base: null }, { write: (line) => print(line.trim()) });
    vi.doMock("pino", () => ({ pino: () => logger }));
  },
  "logging/report-attempts.ts": ({ accounts }) => {
    accounts.account(accountId).failNext({ status: 503 });
  },
  "many-accounts/retry-failed-accounts.ts": ({ accounts }) => {
    accounts.account("0a1b2c3d4e5f60718293a4b5c6d7e8f9").failNext({ status: 503 });
  },
};
