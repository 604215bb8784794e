import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { type PublishedPackage, publishedPackages } from "@zero-trust-accounts/tooling/repository";
import { execa } from "execa";
import { sbom } from "./sbom.ts";

async function writeSbom(published: PublishedPackage, folder: string): Promise<string> {
  const file = join(folder, `${basename(published.folder)}-${published.version}.cdx.json`);
  await writeFile(file, `${JSON.stringify(await sbom(published), null, 2)}\n`);
  return file;
}

/** Writes a CycloneDX SBOM of each published package into the folder. */
export async function writeSboms(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const published of await publishedPackages()) console.log(`wrote ${await writeSbom(published, folder)}`);
}

/** Attaches a CycloneDX SBOM to the GitHub release of each published package. Needs `gh` and GH_TOKEN. */
export async function attachSboms(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "zero-trust-accounts-sbom-"));
  try {
    for (const published of await publishedPackages()) {
      const file = await writeSbom(published, folder);
      const tag = `${published.name}@${published.version}`;
      await execa("gh", ["release", "upload", tag, file, "--clobber"]);
      console.log(`attached ${basename(file)} to ${tag}`);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}
