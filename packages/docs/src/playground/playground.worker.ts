import { runProgram } from "./run-program.ts";

/** Nothing in the worker may reach a network. `runProgram` replaces `fetch`. */
for (const name of ["XMLHttpRequest", "WebSocket", "EventSource", "importScripts"])
  Object.defineProperty(globalThis, name, { value: undefined });

addEventListener("message", async ({ data }: MessageEvent<string>) => {
  postMessage(await runProgram(data));
});
