import { mkdir, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { type PublishedPackage, publishedPackages } from "@zero-trust-accounts/tooling/repository";
import { createSbom } from "./create-sbom.ts";

/** Writes the CycloneDX SBOM of a package into the folder. Returns the path of the file. */
export async function writeSbom(published: PublishedPackage, folder: string): Promise<string> {
  const file = join(folder, `${basename(published.folder)}-${published.version}.cdx.json`);
  await writeFile(file, `${JSON.stringify(await createSbom(published), null, 2)}\n`);
  return file;
}

/** Writes a CycloneDX SBOM of each published package into the folder. */
export async function writeSboms(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const published of await publishedPackages()) console.log(`wrote ${await writeSbom(published, folder)}`);
}
