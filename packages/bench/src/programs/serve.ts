// serve.js: answers every request with the envelope on a free loopback port, which it prints, until its stdin ends; below /slow after half a second
import { readFileSync } from "node:fs";
import { createServer } from "node:http";

const envelope = readFileSync("envelope.json");
const headers = { "content-type": "application/json", "content-length": envelope.length };

const server = createServer((request, response) => {
  const answer = () => response.writeHead(200, headers).end(envelope);
  request.resume().on("end", () => (request.url?.startsWith("/slow/") ? setTimeout(answer, 500) : answer()));
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  console.log(typeof address === "object" ? address?.port : address);
});
process.stdin.resume().on("end", () => process.exit());
