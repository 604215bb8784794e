import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { apiToken } from "./api-token.ts";

/** The mock of the packed package as an HTTP server in another process. */
export interface Server {
  readonly url: string;
  close(): Promise<void>;
}

/** Starts the command of the packed mock on a free port. */
export async function startServer(folder: string): Promise<Server> {
  const bin = join(folder, "node_modules/@zero-trust-accounts/mock/dist/bin.js");
  const server = spawn(process.execPath, [bin, "--api-token", apiToken], { stdio: ["ignore", "pipe", "inherit"] });
  const exited = once(server, "exit");
  const url = await new Promise<string>((resolve, reject) => {
    let output = "";
    server.stdout.on("data", (chunk) => {
      output += String(chunk);
      const match = /^Listening on (http:\S+?)\. /.exec(output);
      if (match?.[1] !== undefined) resolve(match[1]);
    });
    exited.then(() => reject(new Error(`the packed mock did not start: ${output}`)), reject);
  });
  return {
    url,
    close: async () => {
      server.kill();
      await exited;
    },
  };
}
