import { expect, test, vi } from "vitest";
import { ConnectionError } from "../errors/connection-error.ts";
import { createTestClient } from "../testing/create-test-client.ts";

const createEnvelope = (result: unknown) => JSON.stringify({ success: true, errors: [], messages: [], result });
const encode = (string: string) => new TextEncoder().encode(string);

/** Creates a response whose body arrives in chunks. An endless body repeats its chunks. */
function createChunkedResponse(
  chunks: readonly Uint8Array[],
  { isEndless = false, cancel = (): void | Promise<void> => {} } = {},
): Response {
  let index = 0;
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const chunk = chunks[index++ % (isEndless ? chunks.length : Number.POSITIVE_INFINITY)];
        if (chunk === undefined) controller.close();
        else controller.enqueue(chunk);
      },
      cancel,
    },
    { highWaterMark: 0 },
  );
  return new Response(body);
}

test("accepts a response of maxResponseBytes and rejects a larger one without a retry", async () => {
  const body = createEnvelope({ provider_name: "ä" });
  const { length } = encode(body);
  const withExactLimit = createTestClient([() => new Response(body)], { maxResponseBytes: length });
  expect(await withExactLimit.client.gateway.get()).toEqual({ provider_name: "ä" });

  const { client, requests } = createTestClient([() => new Response(body)], { maxResponseBytes: length - 1 });
  const error: unknown = await client.gateway.get().catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error).toMatchObject({
    timedOut: false,
    cause: { name: "ResponseTooLarge", message: `longer than ${length - 1} bytes` },
  });
  expect(requests).toHaveLength(1);
});

test("cancels the body of a response that is too large", async () => {
  const cancel = vi.fn();
  const respond = () => createChunkedResponse([new Uint8Array(1_000)], { isEndless: true, cancel });
  const { client } = createTestClient([respond]);
  await expect(client.gateway.get()).rejects.toMatchObject({ cause: { message: "longer than 10000000 bytes" } });
  expect(cancel).toHaveBeenCalledOnce();
});

test.each([
  ["never finishes its cancellation", () => new Promise<void>(() => {})],
  ["fails its cancellation", () => Promise.reject(new Error())],
])("rejects a response that is too large, even if its stream %s", async (_case, cancel) => {
  const respond = () => createChunkedResponse([new Uint8Array(1_000)], { isEndless: true, cancel });
  const { client } = createTestClient([respond], { maxResponseBytes: 1_500 });
  await expect(client.gateway.get()).rejects.toMatchObject({ cause: { message: "longer than 1500 bytes" } });
});

test("decodes a character that is split between two chunks", async () => {
  const bytes = encode(createEnvelope({ provider_name: "ä€😀" }));
  const singleBytes = Array.from(bytes, (byte) => Uint8Array.of(byte));
  const { client } = createTestClient([() => createChunkedResponse(singleBytes)]);
  expect(await client.gateway.get()).toEqual({ provider_name: "ä€😀" });
});

test("flushes a multi-byte character cut off at the end of the stream", async () => {
  const respond = () => createChunkedResponse([encode("ends with ä").slice(0, -1)]);
  const { client } = createTestClient([respond]);
  await expect(client.gateway.get()).rejects.toMatchObject({ body: "ends with \ufffd" });
});
