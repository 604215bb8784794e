import { isObject } from "../json/is-object.ts";

/** Reads a body chunk by chunk. */
export interface BodyReader {
  readonly read: () => Promise<{ readonly done?: boolean; readonly value?: Uint8Array | undefined }>;
  /** Starts the cancellation. Never throws, and does not wait, because some streams never finish it. */
  readonly cancel: () => void;
}

/** Returns a reader of a web stream, or of the Node stream that node-fetch returns; undefined without a body. */
export function openBody(body: unknown): BodyReader | undefined {
  if (!isObject(body)) return undefined;
  if (typeof body.getReader === "function") {
    // Only web streams have this method.
    const reader = (body as unknown as ReadableStream<Uint8Array>).getReader();
    return { read: () => reader.read(), cancel: () => void reader.cancel().catch(() => {}) };
  }
  // A body of another type is a Node stream.
  const stream = body as unknown as AsyncIterable<Uint8Array> & { destroy: () => void };
  const iterator = stream[Symbol.asyncIterator]();
  return { read: () => iterator.next(), cancel: () => stream.destroy() };
}
