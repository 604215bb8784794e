import type { Exchange, Fault } from "./fault.ts";

const json = { "content-type": "application/json" };

/** Starts a success response whose `content-length` is larger than the sent body. */
const startResponse = ({ response, credential }: Exchange): void => {
  response.writeHead(200, credential, { ...json, "content-length": 1_000 });
  response.write(`{"success":true,"result":{"id":"${credential}`);
};

/** The connection is refused, lost or silent, or the server does not speak HTTP. */
export const connectionFaults = {
  "connection refused": "connection refused",
  "reset before the response": ({ socket }) => {
    socket.resetAndDestroy();
  },
  "closed before the response": ({ socket }) => {
    socket.end();
  },
  "closed after the headers": ({ response, socket, credential }) => {
    response.writeHead(200, credential, { ...json, "content-length": 100 }).flushHeaders();
    socket.end();
  },
  "truncated JSON": (exchange) => {
    startResponse(exchange);
    exchange.socket.end();
  },
  "slow headers": () => {},
  "slow body": startResponse,
  "body in single bytes": ({ response }) => {
    response.writeHead(200, json).write('{"success":true');
    const timer = setInterval(() => response.write(" "), 20);
    response.on("close", () => clearInterval(timer));
  },
  "not HTTP": ({ socket, credential }) => {
    socket.end(`220 ready for ${credential}\r\n`);
  },
} as const satisfies Record<string, Fault>;
