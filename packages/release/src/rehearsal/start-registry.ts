import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { Server } from "node:http";
import { join } from "node:path";
import { runServer } from "verdaccio";

export interface Registry {
  readonly url: string;
  /** The content of an `.npmrc` that uses only this registry. */
  readonly npmSettings: string;
  close(): Promise<void>;
}

/** Starts verdaccio on a free loopback port, without an upstream registry. Stores all files in the folder. */
export async function startRegistry(folder: string): Promise<Registry> {
  const configuration = [
    `storage: ${folder}/storage`,
    "uplinks: {}",
    "packages: { '**': { access: $all, publish: $all } }",
    `auth: { htpasswd: { file: ${folder}/htpasswd } }`,
    "log: { type: stdout, level: fatal }",
    "web: { enable: false }",
  ];
  const configurationFile = join(folder, "verdaccio.yaml");
  await writeFile(configurationFile, `${configuration.join("\n")}\n`);
  const server: unknown = await runServer(configurationFile);
  if (!(server instanceof Server)) throw new Error("verdaccio returned no HTTP server");
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("verdaccio does not listen on a port");
  const host = `127.0.0.1:${address.port}`;
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  };
  return {
    url: `http://${host}/`,
    npmSettings: `registry=http://${host}/\n//${host}/:_authToken=rehearsal\n`,
    close,
  };
}
