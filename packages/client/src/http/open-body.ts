import { isObject } from "../json/is-object.ts";

/** Reads a body chunk by chunk. */
export interface BodyReader {
  readonly read: () => Promise<{ readonly done?: boolean; readonly value?: Uint8Array | undefined }>;
  /** Never rejects. It may never resolve, so nobody waits for it. */
  readonly cancel: () => void;
}

/** Opens a web stream, or the async iterable that node-fetch has as a body; undefined for a response without a body. */
export function openBody(body: unknown): BodyReader | undefined {
  if (!isObject(body)) return undefined;
  if (typeof body.getReader === "function") {
    // Only a web stream has this method.
    const reader = (body as unknown as ReadableStream<Uint8Array>).getReader();
    return { read: () => reader.read(), cancel: () => void reader.cancel().catch(() => {}) };
  }
  // Every other `fetch` has a Node stream as the body.
  const stream = body as unknown as AsyncIterable<Uint8Array> & { destroy: () => void };
  const iterator = stream[Symbol.asyncIterator]();
  return { read: () => iterator.next(), cancel: () => stream.destroy() };
}
