import { createZeroTrustClient } from "@zero-trust-accounts/client";
import { startPrismProxy } from "@zero-trust-accounts/tooling/prism";
import { bundledDocument } from "../document/bundled-document.ts";
import { describeOperations } from "../document/describe-operations.ts";
import { callOperation } from "../operation-calls.ts";
import type { Finding } from "./finding.ts";

/** Which account is read, and where. */
export interface LiveAccount {
  readonly upstream: string;
  readonly accountId: string;
  readonly apiToken: string;
}

interface Violation {
  readonly location: readonly string[];
  readonly code: string | number;
  readonly message: string;
}

/** The operations that change nothing. */
export const readOnlyOperations: readonly string[] = describeOperations(bundledDocument)
  .filter(({ method }) => method === "GET")
  .map(({ operationId }) => operationId);

/** Reads everything once, through Prism as a proxy, and tells where the answers are not as the document says. */
export async function checkLive({ upstream, accountId, apiToken }: LiveAccount): Promise<readonly Finding[]> {
  const proxy = await startPrismProxy(new URL(upstream));
  const findings: Finding[] = [];
  try {
    for (const operationId of readOnlyOperations) {
      let status = 0;
      let violations: readonly Violation[] = [];
      const client = createZeroTrustClient({
        accountId,
        apiToken,
        baseUrl: proxy.url,
        fetch: async (url, init) => {
          const response = await fetch(url, init);
          status = response.status;
          violations = JSON.parse(response.headers.get("sl-violations") ?? "[]");
          return response;
        },
      });
      // What the client thinks of the answer is not the question here.
      await callOperation(operationId, client, undefined, {}).catch(() => {});
      if (status !== 200)
        findings.push({
          operationId,
          keyword: "status",
          place: "response",
          message: `${status || "no answer"}, not 200`,
        });
      for (const { location, code, message } of violations)
        findings.push({ operationId, keyword: String(code), place: location.join("/"), message });
    }
  } finally {
    await proxy.close();
  }
  return findings;
}
