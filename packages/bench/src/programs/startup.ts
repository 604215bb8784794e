// startup.js <competitor> <base URL>: prints the milliseconds from process start to the client and to its first response, and the memory then
import type { Consumer } from "./calls.ts";

const [, , competitor = "", baseUrl = ""] = process.argv;
const { createCalls }: Consumer = await import(`./${competitor}.js`);
const calls = createCalls(baseUrl);
const createdMs = performance.now();
if ((await calls.get()) !== true) throw new Error(`${competitor} returned a wrong value`);
const respondedMs = performance.now();
globalThis.gc?.();
console.log(JSON.stringify({ createdMs, respondedMs, bytes: process.memoryUsage().rss }));
process.exit();
