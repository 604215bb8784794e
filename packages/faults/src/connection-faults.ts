import type { Exchange, Fault } from "./fault.ts";

const json = { "content-type": "application/json" };

/** A success whose headers promise more than ever comes. */
const beginAnswer = ({ response, credential }: Exchange): void => {
  response.writeHead(200, credential, { ...json, "content-length": 1_000 });
  response.write(`{"success":true,"result":{"id":"${credential}`);
};

/** The connection is not made, or lost, or leads to something that does not speak HTTP, or goes silent. */
export const connectionFaults = {
  "connection refused": "nobody listens",
  "reset before the answer": ({ socket }) => {
    socket.resetAndDestroy();
  },
  "closed before the answer": ({ socket }) => {
    socket.end();
  },
  "closed after the headers": ({ response, socket, credential }) => {
    response.writeHead(200, credential, { ...json, "content-length": 100 }).flushHeaders();
    socket.end();
  },
  "truncated JSON": (exchange) => {
    beginAnswer(exchange);
    exchange.socket.end();
  },
  "slow headers": () => {},
  "slow body": beginAnswer,
  "body in drips": ({ response }) => {
    response.writeHead(200, json).write('{"success":true');
    const drips = setInterval(() => response.write(" "), 20);
    response.on("close", () => clearInterval(drips));
  },
  "not HTTP": ({ socket, credential }) => {
    socket.end(`220 ready for ${credential}\r\n`);
  },
} as const satisfies Record<string, Fault>;
