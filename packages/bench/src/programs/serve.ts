// serve.js: prints a free loopback port and responds there to every request with the envelope, until its stdin ends; below /slow after half a second
import { readFileSync } from "node:fs";
import { createServer } from "node:http";

const envelope = readFileSync("envelope.json");
const headers = { "content-type": "application/json", "content-length": envelope.length };

const server = createServer((request, response) => {
  const respond = () => response.writeHead(200, headers).end(envelope);
  request.resume().on("end", () => (request.url?.startsWith("/slow/") ? setTimeout(respond, 500) : respond()));
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  console.log(typeof address === "object" ? address?.port : address);
});
process.stdin.resume().on("end", () => process.exit());
