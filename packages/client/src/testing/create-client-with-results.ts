import type { RecordedRequest } from "./create-recording-fetch.ts";
import { createSuccess } from "./create-response.ts";
import { createTestClient, type TestClient } from "./create-test-client.ts";

/** Creates a client whose calls return these results in turn, the last one repeatedly. */
export const createClientWithResults = (...results: readonly unknown[]): TestClient =>
  createTestClient(results.map((result) => () => createSuccess(result)));

/** Returns the method of each request without a body, and a pair of method and parsed body for the others. */
export const getMethodsAndBodies = (requests: readonly RecordedRequest[]): unknown[] =>
  requests.map(({ request, body }) => (body === "" ? request.method : [request.method, JSON.parse(body)]));
