import { pipeline, Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import type { Fault } from "./fault.ts";
import { respondWith } from "./respond-with.ts";

/** Generates a success envelope of 100 MB in encoded chunks of 1 MB. */
function* generateLargeBody(encode: (chunk: Buffer) => Buffer): Generator<Buffer> {
  const megabyte = encode(Buffer.alloc(1_000_000, "x"));
  yield encode(Buffer.from('{"success":true,"errors":[],"messages":[],"result":{"id":"'));
  for (let count = 0; count < 100; count++) yield megabyte;
  yield encode(Buffer.from('"}}'));
}

const streamLargeBody =
  (headers: Record<string, string>, encode: (chunk: Buffer) => Buffer): Fault & object =>
  ({ response }) => {
    response.writeHead(200, { "content-type": "application/json", ...headers });
    pipeline(Readable.from(generateLargeBody(encode)), response, () => {});
  };

/** The headers or the body are too large, or the body is not encoded as the headers state. */
export const sizeFaults = {
  "20 kB header": respondWith(({ credential }) => ({ headers: { "x-long": "x".repeat(20_000) }, body: credential })),
  "100 MB body": streamLargeBody({}, (chunk) => chunk),
  // Each chunk is compressed separately, because concatenated gzip members are a valid gzip.
  "gzip of 100 MB in 100 kB": streamLargeBody({ "content-encoding": "gzip" }, (chunk) => gzipSync(chunk)),
  "invalid gzip": respondWith(({ credential }) => ({
    headers: { "content-encoding": "gzip" },
    body: { success: true, result: credential },
  })),
} as const satisfies Record<string, Fault>;
