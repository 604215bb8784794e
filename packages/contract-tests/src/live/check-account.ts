import { createZeroTrustClient } from "@zero-trust-accounts/client";
import { startPrismProxy } from "@zero-trust-accounts/tooling/prism";
import { bundledDocument } from "../document/bundled-document.ts";
import { describeOperations } from "../document/describe-operations.ts";
import { callOperation } from "../operation-calls.ts";
import type { Finding } from "./finding.ts";

/** A real account and the API that serves it. */
interface LiveAccount {
  /** The base URL of the API. */
  readonly apiUrl: string;
  readonly accountId: string;
  readonly apiToken: string;
}

interface PrismViolation {
  readonly location: readonly string[];
  readonly code: string | number;
  readonly message: string;
}

interface ValidatedResponse {
  /** Undefined if no response arrived. */
  readonly status?: number;
  readonly violations: readonly PrismViolation[];
}

/** The ids of the GET operations. */
export const readOperationIds: readonly string[] = describeOperations(bundledDocument)
  .filter(({ method }) => method === "GET")
  .map(({ operationId }) => operationId);

/** Calls an operation through the proxy, and returns the violations that the proxy reports. */
async function validateOperation(
  operationId: string,
  proxyUrl: string,
  { accountId, apiToken }: LiveAccount,
): Promise<ValidatedResponse> {
  let validated: ValidatedResponse = { violations: [] };
  const client = createZeroTrustClient({
    accountId,
    apiToken,
    baseUrl: proxyUrl,
    fetch: async (url, init) => {
      const response = await fetch(url, init);
      const violations = JSON.parse(response.headers.get("sl-violations") ?? "[]");
      validated = { status: response.status, violations };
      return response;
    },
  });
  // The proxy checks the response, so an error of the client does not matter.
  await callOperation(operationId, client, undefined, {}).catch(() => undefined);
  return validated;
}

function listFindings(operationId: string, { status, violations }: ValidatedResponse): readonly Finding[] {
  const findings = violations.map(({ location, code, message }) => ({
    operationId,
    keyword: String(code),
    location: location.join("/"),
    message,
  }));
  if (status === 200) return findings;
  const message = `${status ?? "no response"}, not 200`;
  return [{ operationId, keyword: "status", location: "response", message }, ...findings];
}

/** Calls each GET operation once through a validating proxy, and returns the differences from the document. */
export async function checkAccount(account: LiveAccount): Promise<readonly Finding[]> {
  const proxy = await startPrismProxy(new URL(account.apiUrl));
  const findings: Finding[] = [];
  try {
    for (const operationId of readOperationIds) {
      const response = await validateOperation(operationId, proxy.url, account);
      findings.push(...listFindings(operationId, response));
    }
  } finally {
    await proxy.close();
  }
  return findings;
}
