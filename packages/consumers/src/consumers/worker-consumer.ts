import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readVersion, runtimes } from "@zero-trust-accounts/runtimes/executables";
import type { Consumer } from "../consumer.ts";
import { findToolFile } from "../tool-files.ts";

function findWorkerd(): string {
  const workerd = runtimes.find(({ name }) => name === "workerd");
  if (workerd === undefined) throw new Error("packages/runtimes has no workerd");
  return workerd.findExecutable();
}

const createConfiguration = (
  url: string,
  accountId: string,
): string => `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "worker", worker = (
      compatibilityDate = "2026-11-01",
      modules = [(name = "worker.mjs", esModule = embed "bundles/worker.mjs")],
      bindings = [
        (name = "MOCK_URL", text = ${JSON.stringify(url)}),
        (name = "ACCOUNT_ID", text = ${JSON.stringify(accountId)}),
      ],
    )),
    (name = "internet", network = (allow = ["private", "public"])),
  ],
);
`;

/** A worker that esbuild bundles with the conditions of Wrangler. */
export const workerConsumer: Consumer = {
  name: "worker",
  title: "a Worker bundled by esbuild, in workerd",
  readVersion: () => readVersion(findWorkerd()),
  import: async ({ folder, url, accountId, run, runNode }) => {
    const options = ["--bundle", "--format=esm", "--conditions=workerd,worker,browser", "--outfile=bundles/worker.mjs"];
    await runNode([findToolFile("esbuild", "bin/esbuild"), "worker.mjs", ...options, "--log-level=warning"]);
    await writeFile(join(folder, "workerd.capnp"), createConfiguration(url, accountId));
    await run(findWorkerd(), ["test", "workerd.capnp"]);
  },
};
