import { pipeline, Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import type { Fault } from "./fault.ts";
import { reply } from "./reply.ts";

/** A success envelope around 100 MB, made piece by piece while it is read. */
function* hundredMegabytes(encode: (piece: Buffer) => Buffer): Generator<Buffer> {
  const megabyte = encode(Buffer.alloc(1_000_000, "x"));
  yield encode(Buffer.from('{"success":true,"errors":[],"messages":[],"result":{"id":"'));
  for (let piece = 0; piece < 100; piece++) yield megabyte;
  yield encode(Buffer.from('"}}'));
}

const stream =
  (headers: Record<string, string>, encode: (piece: Buffer) => Buffer): Fault & object =>
  ({ response }) => {
    response.writeHead(200, { "content-type": "application/json", ...headers });
    pipeline(Readable.from(hundredMegabytes(encode)), response, () => {});
  };

/** More arrives than anybody asked for, or something else than the headers say. */
export const sizeFaults = {
  "20 kB header": reply(({ credential }) => ({ headers: { "x-long": "x".repeat(20_000) }, body: credential })),
  "100 MB body": stream({}, (piece) => piece),
  /** A gzip of several members is the concatenation of their gzips. */
  "gzip of 100 MB in 100 kB": stream({ "content-encoding": "gzip" }, (piece) => gzipSync(piece)),
  "gzip that is none": reply(({ credential }) => ({
    headers: { "content-encoding": "gzip" },
    body: { success: true, result: credential },
  })),
} as const satisfies Record<string, Fault>;
