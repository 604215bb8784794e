import { createZeroTrustClient, type ZeroTrustClient } from "../client.ts";
import type { ClientOptions } from "../options/client-options.ts";
import { createRecordingFetch, type RecordedRequest } from "./create-recording-fetch.ts";

export interface TestClient {
  readonly client: ZeroTrustClient;
  readonly requests: readonly RecordedRequest[];
}

export const accountId = "699d98642c564d2e855e9661899b7252";
export const apiToken = "unit-test-token-0123456789";

/** Creates a client that records its requests and receives the responses in turn, the last one repeatedly. */
export function createTestClient(responses: readonly (() => Response)[] = [], options: ClientOptions = {}): TestClient {
  const { fetch, requests } = createRecordingFetch(...responses);
  return { client: createZeroTrustClient({ accountId, apiToken, fetch, ...options }), requests };
}
