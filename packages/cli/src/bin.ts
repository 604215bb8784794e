#!/usr/bin/env node
import { readFile } from "node:fs/promises";
import { createRuntime } from "./program/create-runtime.ts";
import { runProgram } from "./program/run-program.ts";

// A reader such as `head` may close the pipe early. That is no failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}

const runtime = createRuntime(process);
const { version } = JSON.parse(await readFile(new URL("../package.json", import.meta.url), "utf8"));

process.exitCode = await runProgram(process.argv.slice(2), runtime, version);

// Ends by the signal itself, so that a script that runs the command stops, too.
const { stoppedBy, isFromPrompt } = runtime.interruption;
if (stoppedBy !== undefined) {
  process.removeAllListeners(stoppedBy);
  // A terminal sends the signal of Ctrl+C to the process group. A prompt reads the key instead, so this sends it.
  const processGroup = 0;
  process.kill(isFromPrompt ? processGroup : process.pid, stoppedBy);
}
