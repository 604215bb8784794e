import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { publishedPackages } from "@zero-trust-accounts/tooling/repository";
import { execa } from "execa";
import { writeSbom } from "./write-sboms.ts";

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
