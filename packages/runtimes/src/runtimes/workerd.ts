import { writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { installed } from "../installed.ts";
import { type ModuleFiles, moduleFiles } from "../module-files.ts";
import type { Runtime } from "../runtime.ts";

const onlyForNode = /\/(bin|msw)\.js$/;
const quoted = (text: string): string => JSON.stringify(text);

/** The source of a module that exports what the module at the path does. Only openapi-fetch has a default export. */
function reexport(name: string, path: string): string {
  const module = quoted(`/${path}`);
  return `export * from ${module};${name === "openapi-fetch" ? ` export { default } from ${module};` : ""}`;
}

/** The list of modules in the configuration. A bare specifier counts from the folder of the module that names it. */
function modulesOf({ bare, all }: ModuleFiles): string {
  const files = all.filter((path) => !onlyForNode.test(path));
  const folders = [...new Set(files.map((path) => dirname(path)))];
  return [
    ...["workerd.mjs", ...files].map((path) => `(name = ${quoted(path)}, esModule = embed ${quoted(path)})`),
    ...folders.flatMap((folder) =>
      Object.entries(bare).map(
        ([name, path]) => `(name = ${quoted(join(folder, name))}, esModule = ${quoted(reexport(name, path))})`,
      ),
    ),
  ].join(",\n        ");
}

/** The runtime of Cloudflare Workers, which runs the suite as a worker's test. */
export const workerd: Runtime = {
  name: "workerd",
  title: "workerd",
  agent: /^Cloudflare-Workers$/,
  find: () => installed(".bin/workerd"),
  prepare: async (file, folder, conditions) => {
    const entry = `import { runSuite } from "./suite/run-suite.js";
export default { test: () => runSuite(${JSON.stringify(conditions)}) };
`;
    const configuration = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "suite", worker = (
      compatibilityDate = "2026-11-01",
      modules = [
        ${modulesOf(await moduleFiles(folder))}
      ],
    )),
    (name = "internet", network = (allow = ["private", "public"])),
  ],
);
`;
    await writeFile(join(folder, "workerd.mjs"), entry);
    await writeFile(join(folder, "workerd.capnp"), configuration);
    return { file, args: ["test", "workerd.capnp"] };
  },
};
