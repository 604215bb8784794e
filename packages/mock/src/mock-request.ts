/** A request that arrived. */
export interface MockRequest {
  /** HTTP method in capitals. */
  readonly method: string;
  /** The path of the URL. */
  readonly path: string;
  /** By lower-case name; of a credential, only that it was there. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed where it is JSON, else the text; undefined where there is none. */
  readonly body: unknown;
  /** The status that was answered; undefined where the connection was lost. */
  readonly status: number | undefined;
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text || undefined;
  }
};

const credentialHeaders = ["authorization", "x-auth-email", "x-auth-key"];

const withoutCredential = (headers: Headers): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...headers].map(([name, value]) => [name, credentialHeaders.includes(name) ? "[redacted]" : value]),
  );

/** Describes a request for a test to look at. */
export const describeRequest = (
  { method, headers, url }: Request,
  text: string,
  status: number | undefined,
): MockRequest => ({
  method,
  path: new URL(url).pathname,
  headers: withoutCredential(headers),
  body: parse(text),
  status,
});
