// start.js <peer> <base URL>: prints when the client was made and had its first answer, since the process started, and its memory then
import type { Consumer } from "./calls.ts";

const [, , peer = "", baseUrl = ""] = process.argv;
const { createCalls }: Consumer = await import(`./${peer}.js`);
const calls = createCalls(baseUrl);
const madeMs = performance.now();
if ((await calls.get()) !== true) throw new Error(`${peer} got another answer`);
const answeredMs = performance.now();
globalThis.gc?.();
console.log(JSON.stringify({ madeMs, answeredMs, bytes: process.memoryUsage().rss }));
process.exit();
