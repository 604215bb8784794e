import type { FetchResponse } from "../options/fetch-function.ts";
import { openBody } from "./open-body.ts";

/** Thrown for a response body that is larger than `maxResponseBytes`. */
class ResponseTooLarge extends Error {
  override readonly name = "ResponseTooLarge";

  constructor(maxBytes: number) {
    super(`longer than ${maxBytes} bytes`);
  }
}

function joinChunks(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const [firstChunk] = chunks;
  if (firstChunk && chunks.length === 1) return firstChunk;
  const joined = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    joined.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return joined;
}

/**
 * Reads the body of a response as a string. Cancels a body that is larger than the maximum size, and a body that is
 * still incomplete when the signal aborts.
 *
 * @throws ResponseTooLarge, or the error of the stream
 */
export async function readText({ body }: FetchResponse, maxBytes: number, signal?: AbortSignal): Promise<string> {
  const reader = openBody(body);
  if (reader === undefined) return "";
  signal?.addEventListener("abort", reader.cancel);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { value } = await reader.read();
    if (value === undefined) return new TextDecoder().decode(joinChunks(chunks, length));
    chunks.push(value);
    length += value.byteLength;
    if (length > maxBytes) {
      reader.cancel();
      throw new ResponseTooLarge(maxBytes);
    }
  }
}
