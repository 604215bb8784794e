import { spawn } from "node:child_process";
import { once } from "node:events";
import type { Workbench } from "./open-workbench.ts";

export interface Server extends AsyncDisposable {
  readonly url: string;
}

/** Starts the server in a process of its own, which ends with this one whatever happens to it. */
export async function startServer({ folder }: Workbench): Promise<Server> {
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
