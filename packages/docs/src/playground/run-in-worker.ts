import type { ProgramResult } from "./program-result.ts";

const timeoutMs = 10_000;

/** Runs a program in a new worker, which a timeout ends. */
export function runInWorker(source: string): Promise<ProgramResult> {
  const worker = new Worker(new URL("./playground.worker.ts", import.meta.url), { type: "module" });
  const result = new Promise<ProgramResult>((resolve, reject) => {
    setTimeout(
      () => resolve({ output: `The program was stopped after ${timeoutMs / 1_000} s.`, requests: [], isFailed: true }),
      timeoutMs,
    );
    worker.addEventListener("message", ({ data }: MessageEvent<ProgramResult>) => resolve(data));
    worker.addEventListener("error", ({ message }) => reject(new Error(message)));
    worker.postMessage(source);
  });
  return result.finally(() => worker.terminate());
}
