import type { FetchFunction } from "../options/fetch-function.ts";

/** A request as it would have been sent. Its body has been read. */
export interface RecordedRequest {
  readonly request: Request;
  readonly body: string;
}

export interface RecordingFetch {
  readonly requests: RecordedRequest[];
  readonly fetch: FetchFunction;
}

/** A success envelope around the result. */
export const success = (result: unknown, init?: ResponseInit): Response =>
  Response.json({ success: true, errors: [], messages: [], result }, init);

/** A failure envelope with one error. */
export const failure = (
  status: number,
  code: number,
  message: string,
  headers: Record<string, string> = {},
): Response =>
  Response.json(
    { success: false, errors: [{ code, message }], messages: [], result: null },
    { status, headers: { "cf-ray": "8f2c6a1b3d4e5f60-FRA", ...headers } },
  );

/** A `fetch` that returns the responses in turn, the last one repeatedly, and records its requests. */
export function recordingFetch(...responses: readonly (() => Response)[]): RecordingFetch {
  const requests: RecordedRequest[] = [];
  return {
    requests,
    fetch: async (url, init) => {
      const request = new Request(url, init);
      const count = requests.push({ request, body: await request.text() });
      const createResponse = responses[Math.min(count, responses.length) - 1] ?? (() => success({}));
      return createResponse();
    },
  };
}
