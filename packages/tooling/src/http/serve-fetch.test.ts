import { expect, onTestFinished, test } from "vitest";
import { type ServedFetch, type ServedInit, serveFetch } from "./serve-fetch.ts";

async function startServer(served: ServedFetch): Promise<string> {
  const server = await serveFetch(served);
  onTestFinished(() => server.close());
  return server.baseUrl;
}

test("passes method, URL, headers and body to the function, and returns its response", async () => {
  const calls: [string, ServedInit][] = [];
  const baseUrl = await startServer(async (...call) => {
    calls.push(call);
    return Response.json({ id: "1" }, { status: 201, headers: { "x-trace": "a" } });
  });
  const init = { method: "PUT", headers: { authorization: "Bearer t" }, body: "{}" };
  const response = await fetch(`${baseUrl}/accounts/a?b=c`, init);
  expect([response.status, response.headers.get("x-trace"), await response.json()]).toEqual([201, "a", { id: "1" }]);
  const [url, received] = calls[0] ?? [];
  expect([url, received?.method, received?.headers.get("authorization"), received?.body]).toEqual([
    "http://127.0.0.1/accounts/a?b=c",
    "PUT",
    "Bearer t",
    "{}",
  ]);
});

test("passes null for a request without a body", async () => {
  const baseUrl = await startServer(async (_url, { body }) => Response.json(body));
  expect(await (await fetch(baseUrl)).json()).toBeNull();
});

test("closes the connection when the function rejects", async () => {
  const baseUrl = await startServer(() => Promise.reject(new Error("reset")));
  await expect(fetch(baseUrl)).rejects.toThrow("fetch failed");
});
