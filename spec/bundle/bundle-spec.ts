// Usage: node bundle/bundle-spec.ts   Bundles the files of the spec into dist/openapi.json and dist/openapi.yaml.
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { stringify } from "yaml";
import { deriveRequestSchemas } from "./derive-request-schemas.ts";

const specFolder = join(import.meta.dirname, "..");

/** Redocly's command-line tool. Redocly exports no function that bundles files. */
const redocly = join(dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")), "bin/cli.js");

/** Bundles the document with the root `openapi.yaml` and derives its request schemas. Returns the path of the JSON file. */
export async function bundleSpec(outputFolder: string, sourceFolder: string = specFolder): Promise<string> {
  const temporaryFolder = await mkdtemp(join(tmpdir(), "zero-trust-accounts-bundle-"));
  try {
    const bundledFile = join(temporaryFolder, "openapi.json");
    const argumentList = [redocly, "bundle", "openapi.yaml", "--output", bundledFile];
    await promisify(execFile)(process.execPath, argumentList, { cwd: sourceFolder });
    const document = deriveRequestSchemas(JSON.parse(await readFile(bundledFile, "utf8")));
    await mkdir(outputFolder, { recursive: true });
    const jsonFile = join(outputFolder, "openapi.json");
    await writeFile(jsonFile, `${JSON.stringify(document, null, 2)}\n`);
    const yaml = stringify(document, { aliasDuplicateObjects: false, lineWidth: 0 });
    await writeFile(join(outputFolder, "openapi.yaml"), yaml);
    return jsonFile;
  } finally {
    await rm(temporaryFolder, { recursive: true });
  }
}

if (import.meta.main) await bundleSpec(join(specFolder, "dist"));
