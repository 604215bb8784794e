// Usage: node scripts/mock.ts [--port 4010]   Serves the bundled spec with Prism, until stopped.
import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { parseArgs } from "node:util";
import { repositoryRoot, specBundle } from "./paths.ts";
import { runScript } from "./run-script.ts";

function readPort(args: string[]): number {
  const { values } = parseArgs({ args, options: { port: { type: "string", default: "4010" } } });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Error("--port must be a whole number from 1 to 65535");
  return port;
}

async function checkFree(port: number): Promise<void> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once("error", () => reject(new Error(`port ${port} is taken: choose another with pnpm mock --port 4020`)));
    probe.listen(port, "127.0.0.1", resolve);
  });
  await new Promise((resolve) => probe.close(resolve));
}

await runScript(async (args) => {
  const port = readPort(args);
  await checkFree(port);
  const prism = spawn("prism", ["mock", "--multiprocess=false", `--port=${port}`, specBundle.yaml], {
    cwd: repositoryRoot,
    stdio: "inherit",
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => prism.kill(signal));
  await new Promise<void>((resolve, reject) => {
    prism.once("error", (error) =>
      reject(new Error(`prism could not be started (${error.message}): run it as pnpm mock`)),
    );
    prism.once("exit", (code, signal) =>
      code === 0 || signal !== null ? resolve() : reject(new Error(`prism ended with exit code ${code}`)),
    );
  });
});
