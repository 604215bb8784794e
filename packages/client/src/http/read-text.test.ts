import { expect, test, vi } from "vitest";
import { ConnectionError } from "./errors.ts";
import { createTestClient } from "./testing/test-client.ts";

const envelope = (result: unknown) => JSON.stringify({ success: true, errors: [], messages: [], result });
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** An answer whose body comes in pieces, and goes on for as long as it is read. */
function inPieces(
  pieces: readonly Uint8Array[],
  { isEndless = false, cancel = (): void | Promise<void> => {} } = {},
): Response {
  let index = 0;
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const piece = pieces[index++ % (isEndless ? pieces.length : Number.POSITIVE_INFINITY)];
        if (piece === undefined) controller.close();
        else controller.enqueue(piece);
      },
      cancel,
    },
    { highWaterMark: 0 },
  );
  return new Response(body);
}

test("an answer as long as maxResponseBytes is read, one that is a byte longer is not, nor asked for again", async () => {
  const text = envelope({ provider_name: "ä" });
  const { length } = bytesOf(text);
  const fits = createTestClient([() => new Response(text)], { maxResponseBytes: length });
  expect(await fits.client.gateway.get()).toEqual({ provider_name: "ä" });

  const { client, requests } = createTestClient([() => new Response(text)], { maxResponseBytes: length - 1 });
  const error: unknown = await client.gateway.get().catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error).toMatchObject({
    timedOut: false,
    cause: { name: "ResponseTooLarge", message: `longer than ${length - 1} bytes` },
  });
  expect(requests).toHaveLength(1);
});

test("no more is read of an answer that is too long, and the rest is cancelled", async () => {
  const cancel = vi.fn();
  const { client } = createTestClient([() => inPieces([new Uint8Array(1_000)], { isEndless: true, cancel })]);
  await expect(client.gateway.get()).rejects.toMatchObject({ cause: { message: "longer than 10000000 bytes" } });
  expect(cancel).toHaveBeenCalledOnce();
});

test("an answer that is too long ends the call, whether or not its stream can be cancelled", async () => {
  const cancel = () => new Promise<void>(() => {});
  const stuck = () => inPieces([new Uint8Array(1_000)], { isEndless: true, cancel });
  const refusing = () =>
    inPieces([new Uint8Array(1_000)], { isEndless: true, cancel: () => Promise.reject(new Error()) });
  for (const answer of [stuck, refusing]) {
    const { client } = createTestClient([answer], { maxResponseBytes: 1_500 });
    await expect(client.gateway.get()).rejects.toMatchObject({ cause: { message: "longer than 1500 bytes" } });
  }
});

test("a character that is cut between two pieces is read whole", async () => {
  const bytes = bytesOf(envelope({ provider_name: "ä€😀" }));
  const single = Array.from(bytes, (byte) => Uint8Array.of(byte));
  const { client } = createTestClient([() => inPieces(single)]);
  expect(await client.gateway.get()).toEqual({ provider_name: "ä€😀" });
});

test("a character that the end cuts off is not kept back", async () => {
  const cut = () => inPieces([bytesOf("ends with ä").slice(0, -1)]);
  const { client } = createTestClient([cut]);
  await expect(client.gateway.get()).rejects.toMatchObject({ body: "ends with \ufffd" });
});
