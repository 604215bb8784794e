import { spawn } from "node:child_process";
import { once } from "node:events";
import type { TemporaryProject } from "./create-temporary-project.ts";

export interface Server extends AsyncDisposable {
  readonly url: string;
}

/** Starts the server in its own process. It exits when this process exits, because its stdin closes. */
export async function startServer({ folder }: TemporaryProject): Promise<Server> {
  const child = spawn(process.execPath, ["serve.js"], { cwd: folder, stdio: ["pipe", "pipe", "inherit"] });
  const [port] = await once(child.stdout, "data");
  return {
    url: `http://127.0.0.1:${String(port).trim()}`,
    [Symbol.asyncDispose]: async () => {
      const ended = once(child, "exit");
      child.stdin.end();
      await ended;
    },
  };
}
