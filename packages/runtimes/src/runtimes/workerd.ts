import { writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { findInstalledFile } from "../find-installed-file.ts";
import { findModules, type Modules } from "../find-modules.ts";
import type { Runtime } from "../runtime.ts";

/** Modules of the packages that run only in Node. */
const nodeOnly = /\/(bin|msw)\.js$/;
const quote = (text: string): string => JSON.stringify(text);

/** The source of a module that re-exports another. Only openapi-fetch has a default export. */
function createReexport(specifier: string, path: string): string {
  const module = quote(`/${path}`);
  return `export * from ${module};${specifier === "openapi-fetch" ? ` export { default } from ${module};` : ""}`;
}

/**
 * The module list of the configuration. workerd resolves a bare specifier relative to the importing module, so the list
 * has a re-export of each package in each folder.
 */
function formatModules({ pathBySpecifier, paths }: Modules): string {
  const files = paths.filter((path) => !nodeOnly.test(path));
  const folders = [...new Set(files.map((path) => dirname(path)))];
  return [
    ...["workerd.mjs", ...files].map((path) => `(name = ${quote(path)}, esModule = embed ${quote(path)})`),
    ...folders.flatMap((folder) =>
      Object.entries(pathBySpecifier).map(([specifier, path]) => {
        const source = createReexport(specifier, path);
        return `(name = ${quote(join(folder, specifier))}, esModule = ${quote(source)})`;
      }),
    ),
  ].join(",\n        ");
}

/** The runtime of Cloudflare Workers. It runs the suite as the test of a worker. */
export const workerd: Runtime = {
  name: "workerd",
  title: "workerd",
  userAgent: /^Cloudflare-Workers$/,
  findExecutable: () => findInstalledFile(".bin/workerd"),
  prepare: async (file, folder, options) => {
    const entry = `import { runSuite } from "./suite/run-suite.js";
export default { test: () => runSuite(${JSON.stringify(options)}) };
`;
    const configuration = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "suite", worker = (
      compatibilityDate = "2026-11-01",
      modules = [
        ${formatModules(await findModules(folder))}
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
