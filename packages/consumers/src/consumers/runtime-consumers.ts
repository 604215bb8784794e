import { readVersion, runtimes } from "@zero-trust-accounts/runtimes/executables";
import type { Check, Consumer } from "../consumer.ts";

/** The arguments before the program. */
const runtimeArguments: Readonly<Record<string, readonly string[]>> = {
  "node-22": [],
  "node-24": [],
  "node-26": [],
  deno: [
    "run",
    "--no-prompt",
    "--no-lock",
    "--cached-only",
    "--node-modules-dir=manual",
    "--allow-net",
    "--allow-env",
    "--allow-read",
  ],
  bun: ["run", "--no-install"],
};

/** The runtimes that load the packages from `node_modules`. */
export const runtimeConsumers: readonly Consumer[] = Object.entries(runtimeArguments).map(([name, args]) => {
  const runtime = runtimes.find((candidate) => candidate.name === name);
  if (runtime === undefined) throw new Error(`packages/runtimes has no ${name}`);
  const runProgram =
    (program: string): Check =>
    ({ run }) =>
      run(runtime.findExecutable(), [...args, program], { DENO_NO_UPDATE_CHECK: "1", DO_NOT_TRACK: "1" });
  return {
    name,
    title: runtime.title,
    readVersion: () => readVersion(runtime.findExecutable()),
    import: runProgram("program.mjs"),
    require: runProgram("program.cjs"),
  };
});
