import type { GatewayConfigurationBody } from "../types.ts";
import { type RecordedRequest, success } from "./recording-fetch.ts";
import { createTestClient, type TestClient } from "./test-client.ts";

export type Settings = GatewayConfigurationBody["settings"];

/** A client whose calls return these results in turn, the last one repeatedly. */
export const createClientWithResults = (...results: readonly unknown[]): TestClient =>
  createTestClient(results.map((result) => () => success(result)));

/** The method of each request; with a body, a pair of method and parsed body. */
export const getMethodsAndBodies = (requests: readonly RecordedRequest[]): unknown[] =>
  requests.map(({ request, body }) => (body === "" ? request.method : [request.method, JSON.parse(body)]));

/** A modification that sets `fail_closed` to true. */
export const setFailClosed = (settings: Settings): void => {
  settings.antivirus = { ...settings.antivirus, fail_closed: true };
};

/** An antivirus block with a field that the types do not contain. */
export const antivirus = { enabled_download_phase: true, fail_closed: false, new_field: { added: [1] } };

/** The configuration before {@link setFailClosed}. */
export const before = {
  created_at: "2026-01-01T00:00:00Z",
  settings: { antivirus, sandbox: null, fips: { tls: true } },
};

/** The configuration after {@link setFailClosed}. */
export const after = { settings: { ...before.settings, antivirus: { ...antivirus, fail_closed: true } } };
