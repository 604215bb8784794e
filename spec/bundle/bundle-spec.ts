// Usage: node bundle/bundle-spec.ts   Bundles the hand-maintained files into dist/.
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { stringify } from "yaml";
import { deriveRequestSchemas } from "./request-schemas.ts";

const specFolder = join(import.meta.dirname, "..");

/** The command line of Redocly, which offers no function that bundles files. */
const redocly = join(dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")), "bin/cli.js");

/** Bundles the document whose root is `openapi.yaml` in the source folder. Returns the JSON file in the output folder. */
export async function bundleSpec(outputFolder: string, sourceFolder: string = specFolder): Promise<string> {
  const temporaryFolder = await mkdtemp(join(tmpdir(), "zero-trust-accounts-bundle-"));
  try {
    const merged = join(temporaryFolder, "openapi.json");
    const argumentList = [redocly, "bundle", "openapi.yaml", "--output", merged];
    await promisify(execFile)(process.execPath, argumentList, { cwd: sourceFolder });
    const document = deriveRequestSchemas(JSON.parse(await readFile(merged, "utf8")));
    await mkdir(outputFolder, { recursive: true });
    const jsonFile = join(outputFolder, "openapi.json");
    await writeFile(jsonFile, `${JSON.stringify(document, null, 2)}\n`);
    await writeFile(
      join(outputFolder, "openapi.yaml"),
      stringify(document, { aliasDuplicateObjects: false, lineWidth: 0 }),
    );
    return jsonFile;
  } finally {
    await rm(temporaryFolder, { recursive: true });
  }
}

if (import.meta.main) await bundleSpec(join(specFolder, "dist"));
