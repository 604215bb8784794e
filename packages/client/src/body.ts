/** Thrown for an answer that is longer than it may be. */
export class ResponseTooLarge extends Error {
  override readonly name = "ResponseTooLarge";
}

/** Reads the text of an answer, and no further than the bound: what comes after it is never held. */
export async function readText({ body }: Response, maxBytes: number): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  // Leaving the loop early cancels the stream.
  for await (const chunk of body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > maxBytes) throw new ResponseTooLarge(`longer than ${maxBytes} bytes`);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
