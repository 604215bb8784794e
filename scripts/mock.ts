import { fileURLToPath } from "node:url";
import { runScript } from "@zero-trust-accounts/tooling/command-line";
import { Command, InvalidArgumentError } from "commander";
import { execa } from "execa";
import getPort from "get-port";

const bundledFile = fileURLToPath(import.meta.resolve("@zero-trust-accounts/spec/openapi.json"));
const host = "127.0.0.1";
const preferredPort = 4010;

function parsePort(value: string): number {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new InvalidArgumentError("The port must be an integer from 1 to 65535.");
  return port;
}

/** Returns the requested port, or a free one if none is requested. Throws if the requested port is in use. */
async function choosePort(requestedPort: number | undefined): Promise<number> {
  const port = await getPort({ port: requestedPort ?? preferredPort, host });
  if (requestedPort !== undefined && port !== requestedPort)
    throw new Error(`port ${requestedPort} is in use: pass another port with --port, or leave out the option`);
  return port;
}

async function serve(options: { readonly port?: number }): Promise<void> {
  const port = await choosePort(options.port);
  const { exitCode, isTerminated } = await execa(
    "prism",
    ["mock", "--multiprocess=false", `--port=${port}`, bundledFile],
    { preferLocal: true, localDir: import.meta.dirname, stdio: "inherit", reject: false },
  );
  if (exitCode !== 0 && !isTerminated) throw new Error(`prism ended with exit code ${exitCode}`);
}

await runScript(
  new Command("pnpm mock")
    .description("Serve the bundled spec with Prism until the process is stopped.")
    .option("--port <number>", `the port (default: ${preferredPort}, or a free port if it is in use)`, parsePort)
    .action(serve),
);
