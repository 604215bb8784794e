// Serves web-handler.mjs with Node, for this machine only.
//
//   node serve-web-handler.mjs
//
// CLOUDFLARE_API_TOKEN     token with the permission Zero Trust Write
// CLOUDFLARE_ACCOUNT_ID    account
// CLOUDFLARE_API_BASE_URL  base URL, such as that of a mock (default: the API)
// PORT                     port (default: 8787); 0 selects a free one
//
// A signal such as SIGTERM ends it. The exit code is 2 if the input is wrong or the port is in use.
import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { createWebHandler } from "./web-handler.mjs";

const { CLOUDFLARE_API_TOKEN, CLOUDFLARE_ACCOUNT_ID = "", CLOUDFLARE_API_BASE_URL, PORT = "8787" } = process.env;

function serve() {
  if (CLOUDFLARE_ACCOUNT_ID === "") throw new Error("CLOUDFLARE_ACCOUNT_ID is not set");
  const handleRequest = createWebHandler({
    accountId: CLOUDFLARE_ACCOUNT_ID,
    apiToken: CLOUDFLARE_API_TOKEN,
    baseUrl: CLOUDFLARE_API_BASE_URL,
  });

  const server = createServer(async (message, serverResponse) => {
    const controller = new AbortController();
    serverResponse.once("close", () => controller.abort());
    const { method = "GET", url = "/" } = message;
    try {
      const body = (await text(message)) || null;
      const request = new Request(new URL(url, "http://localhost"), { method, body, signal: controller.signal });
      const response = await handleRequest(request);
      serverResponse.writeHead(response.status, Object.fromEntries(response.headers)).end(await response.text());
    } catch {
      // Request rejects some messages, such as a GET with a body.
      serverResponse.writeHead(400).end();
    }
  });
  server.once("error", fail);
  server.listen(Number(PORT), "127.0.0.1", () => {
    const address = server.address();
    const port = typeof address === "object" ? address?.port : PORT;
    console.log(`Listening on http://127.0.0.1:${port}/tls-decryption`);
  });
}

/** @param {unknown} error */
function fail(error) {
  console.error(`serve-web-handler: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 2;
}

try {
  serve();
} catch (error) {
  fail(error);
}
