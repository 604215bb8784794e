/** A request that the mock received. */
export interface MockRequest {
  /** HTTP method in capitals. */
  readonly method: string;
  /** The path of the URL, without its query. */
  readonly path: string;
  /** By lower-case name. The value of a credential header is `[redacted]`. */
  readonly headers: Readonly<Record<string, string>>;
  /** The parsed body if it is JSON, else the string. Undefined without a body. */
  readonly body: unknown;
  /** The status of the response. Undefined if the connection was lost. */
  readonly status: number | undefined;
}

const parseBody = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    return body || undefined;
  }
};

const credentialHeaders = ["authorization", "x-auth-email", "x-auth-key"];

const redactCredential = (headers: Headers): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...headers].map(([name, value]) => [name, credentialHeaders.includes(name) ? "[redacted]" : value]),
  );

/** Creates the record of a request. */
export const createMockRequest = (
  { method, headers, url }: Request,
  body: string,
  status: number | undefined,
): MockRequest => ({
  method,
  path: new URL(url).pathname,
  headers: redactCredential(headers),
  body: parseBody(body),
  status,
});
