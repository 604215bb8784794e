import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { redocly, repositoryRoot } from "./paths.ts";

/** Bundles the hand-maintained files as the build of spec/ does, into another folder, and returns the JSON file. */
export async function bundleSpec(folder: string): Promise<string> {
  const bundle = (name: string) =>
    promisify(execFile)(process.execPath, [redocly, "bundle", "openapi.yaml", "--output", join(folder, name)], {
      cwd: join(repositoryRoot, "spec"),
    });
  await Promise.all(["openapi.yaml", "openapi.json"].map(bundle));
  return join(folder, "openapi.json");
}
