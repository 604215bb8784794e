#!/usr/bin/env node
import { readFile } from "node:fs/promises";
import type { Runtime } from "./commands/runtime.ts";
import { listSecrets } from "./credentials/read-credential.ts";
import { createInterruption } from "./interruption/interruption.ts";
import { createOutput } from "./printing/output.ts";
import { runProgram } from "./program/run-program.ts";

// A reader such as `head` may close the pipe early. That is no failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}

const { env, stdin, stdout, stderr } = process;
// Some terminals, such as those of CI systems, report no size. The prompt and the progress line need one.
if (stderr.isTTY && !stderr.columns) stderr.columns = 80;
const output = createOutput(stdout, stderr, env);
// Before anything can fail: a credential that was passed in the wrong place would be in the error.
for (const secret of listSecrets(env)) output.addSecret(secret);
const interruption = createInterruption((message) => {
  // On a terminal, the cursor may be at the end of the progress line.
  output.log(stderr.isTTY ? `\n${message}` : message);
});
const runtime: Runtime = { env, stdin, stderr, output, interruption };
const { version } = JSON.parse(await readFile(new URL("../package.json", import.meta.url), "utf8"));

process.exitCode = await runProgram(process.argv.slice(2), runtime, version);

// Ends by the signal itself, so that a script that runs the command stops, too.
if (interruption.stoppedBy !== undefined) {
  process.removeAllListeners(interruption.stoppedBy);
  process.kill(process.pid, interruption.stoppedBy);
}
