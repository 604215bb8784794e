import type { FetchFunction } from "../options/fetch-function.ts";
import { createSuccess } from "./create-response.ts";

/** A request that the client passed to `fetch`, with its body as a string. */
export interface RecordedRequest {
  readonly request: Request;
  readonly body: string;
}

export interface RecordingFetch {
  readonly requests: RecordedRequest[];
  readonly fetch: FetchFunction;
}

/** Creates a `fetch` that records its requests and returns the responses in turn, the last one repeatedly. */
export function createRecordingFetch(...responses: readonly (() => Response)[]): RecordingFetch {
  const requests: RecordedRequest[] = [];
  return {
    requests,
    fetch: async (url, init) => {
      const request = new Request(url, init);
      const count = requests.push({ request, body: await request.text() });
      const createResponse = responses[Math.min(count, responses.length) - 1] ?? (() => createSuccess({}));
      return createResponse();
    },
  };
}
