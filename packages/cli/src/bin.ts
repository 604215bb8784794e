#!/usr/bin/env node
import { readFile } from "node:fs/promises";
import { constants } from "node:os";
import { exitCodes } from "./errors/exit-codes.ts";
import { createRuntime } from "./program/create-runtime.ts";
import { runProgram } from "./program/run-program.ts";

const { stdout, stderr } = process;

let isOutputIncomplete = false;
for (const stream of [stdout, stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    // A reader such as `head` may close the pipe early. That is no failure.
    if (error.code === "EPIPE" || isOutputIncomplete) return;
    isOutputIncomplete = true;
    process.exitCode ||= exitCodes.failed;
    stderr.write(`error: the output is incomplete: ${error.message}\n`);
  });
}

const runtime = createRuntime(process);
const { version } = JSON.parse(await readFile(new URL("../package.json", import.meta.url), "utf8"));

const exitCode = await runProgram(process.argv.slice(2), runtime, version);
// Incomplete output has set a failure, which "done" does not replace.
if (exitCode !== exitCodes.done) process.exitCode = exitCode;

// Ends by the signal itself, so that a script that runs the command stops, too.
const { stoppedBy, isFromPrompt } = runtime.interruption;
if (stoppedBy !== undefined) {
  // The signal would discard what a slow reader has not received yet.
  await Promise.all([stdout, stderr].map((stream) => new Promise((resolve) => stream.write("", resolve))));
  // The first process of a container does not receive its own signal. It ends with the code that shells use for the signal.
  process.exitCode = 128 + constants.signals[stoppedBy];
  process.removeAllListeners(stoppedBy);
  // A terminal sends the signal of Ctrl+C to the process group. A prompt reads the key instead, so this sends it.
  const processGroup = 0;
  process.kill(isFromPrompt ? processGroup : process.pid, stoppedBy);
}
