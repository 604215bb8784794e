/** Requests as they would have gone out, with their bodies read. */
export interface RecordedRequest {
  readonly request: Request;
  readonly body: string;
}

export interface RecordingFetch {
  readonly requests: RecordedRequest[];
  readonly fetch: (request: Request) => Promise<Response>;
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

/** A `fetch` that gives the answers in turn (the last one again and again) and keeps what it was asked to send. */
export function recordingFetch(...answers: readonly (() => Response)[]): RecordingFetch {
  const requests: RecordedRequest[] = [];
  return {
    requests,
    fetch: async (request) => {
      const count = requests.push({ request, body: await request.text() });
      const answer = answers[Math.min(count, answers.length) - 1] ?? (() => success({}));
      return answer();
    },
  };
}
