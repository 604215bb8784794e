import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { Server } from "node:http";
import { join } from "node:path";
import { runServer } from "verdaccio";

export interface Registry {
  readonly url: string;
  /** The npm settings that lead there, and nowhere else. */
  readonly settings: string;
  close(): Promise<void>;
}

/** Starts a verdaccio that knows no other registry on a free loopback port; everything it keeps is in the folder. */
export async function startRegistry(folder: string): Promise<Registry> {
  const configuration = [
    `storage: ${folder}/storage`,
    "uplinks: {}",
    "packages: { '**': { access: $all, publish: $all } }",
    `auth: { htpasswd: { file: ${folder}/htpasswd } }`,
    "log: { type: stdout, level: fatal }",
    "web: { enable: false }",
  ];
  await writeFile(join(folder, "verdaccio.yaml"), `${configuration.join("\n")}\n`);
  const server: unknown = await runServer(join(folder, "verdaccio.yaml"));
  if (!(server instanceof Server)) throw new Error("verdaccio gave no server");
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("verdaccio listens on no port");
  const host = `127.0.0.1:${address.port}`;
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  };
  return { url: `http://${host}/`, settings: `registry=http://${host}/\n//${host}/:_authToken=rehearsal\n`, close };
}
