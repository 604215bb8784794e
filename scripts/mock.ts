import { fileURLToPath } from "node:url";
import { runScript } from "@zero-trust-accounts/tooling/command-line";
import { Command, InvalidArgumentError } from "commander";
import { execa } from "execa";
import getPort from "get-port";

const document = fileURLToPath(import.meta.resolve("@zero-trust-accounts/spec/openapi.json"));
const preferredPort = 4010;

function parsePort(value: string): number {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new InvalidArgumentError("It must be a whole number from 1 to 65535.");
  return port;
}

async function isFree(port: number): Promise<boolean> {
  return (await getPort({ port, host: "127.0.0.1" })) === port;
}

async function serve({ port: requestedPort }: { readonly port?: number }): Promise<void> {
  if (requestedPort !== undefined && !(await isFree(requestedPort)))
    throw new Error(`port ${requestedPort} is in use: pass another one with --port, or none`);
  const port = requestedPort ?? (await getPort({ port: preferredPort, host: "127.0.0.1" }));
  const { exitCode, isTerminated } = await execa(
    "prism",
    ["mock", "--multiprocess=false", `--port=${port}`, document],
    { preferLocal: true, localDir: import.meta.dirname, stdio: "inherit", reject: false },
  );
  if (exitCode !== 0 && !isTerminated) throw new Error(`prism ended with exit code ${exitCode}`);
}

await runScript(
  new Command("pnpm mock")
    .description("Serve the bundled spec with Prism until the process is stopped.")
    .option("--port <number>", `the port (default: ${preferredPort}, or another one if it is in use)`, parsePort)
    .action(serve),
);
