/** Thrown for an answer that is longer than it may be. */
export class ResponseTooLarge extends Error {
  override readonly name = "ResponseTooLarge";
}

/** Reads the text of an answer, and no further than the bound: what comes after it is never held. */
export async function readText({ body }: Response, maxBytes: number): Promise<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  /** Decoded once it is known whether it is the last: an answer of one chunk is decoded whole, which is faster in Node. */
  let held: Uint8Array | undefined;
  for (;;) {
    const chunk = (await reader?.read())?.value;
    if (held) text += decoder.decode(held, { stream: !!chunk });
    if (!chunk) return text;
    bytes += chunk.byteLength;
    if (bytes > maxBytes) {
      reader?.cancel().catch(() => {});
      throw new ResponseTooLarge(`longer than ${maxBytes} bytes`);
    }
    held = chunk;
  }
}
