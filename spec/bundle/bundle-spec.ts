// Usage: node bundle/bundle-spec.ts   Bundles the files of the spec into dist/openapi.json.
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { deriveRequestSchemas } from "./derive-request-schemas.ts";

const specFolder = join(import.meta.dirname, "..");

/**
 * Bundles the files of the spec into one document and derives its request schemas. Writes `openapi.json` into the
 * output folder and returns its path. Runs Redocly's command, because Redocly exports no function that bundles files.
 */
export async function bundleSpec(outputFolder: string): Promise<string> {
  const temporaryFolder = await mkdtemp(join(tmpdir(), "zero-trust-accounts-bundle-"));
  try {
    const redoclyFile = join(temporaryFolder, "openapi.json");
    await execa("redocly", ["bundle", "openapi.yaml", "--output", redoclyFile], {
      cwd: specFolder,
      preferLocal: true,
      localDir: specFolder,
    });
    const document = deriveRequestSchemas(JSON.parse(await readFile(redoclyFile, "utf8")));
    await mkdir(outputFolder, { recursive: true });
    const outputFile = join(outputFolder, "openapi.json");
    await writeFile(outputFile, `${JSON.stringify(document, null, 2)}\n`);
    return outputFile;
  } finally {
    await rm(temporaryFolder, { recursive: true });
  }
}

if (import.meta.main) await bundleSpec(join(specFolder, "dist"));
