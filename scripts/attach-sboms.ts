// Usage: node scripts/attach-sboms.ts [--write folder]   Attaches a CycloneDX SBOM to the GitHub release of each package (needs gh and GH_TOKEN), or only writes them.
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { parseArgs, promisify } from "node:util";
import { releasedPackages } from "./changesets/released-packages.ts";
import { runScript } from "./run-script.ts";
import { sbom } from "./supply-chain/sbom.ts";

await runScript(async (args) => {
  const { values } = parseArgs({ args, options: { write: { type: "string" } } });
  const folder = values.write ?? (await mkdtemp(join(tmpdir(), "zero-trust-accounts-sbom-")));
  await mkdir(folder, { recursive: true });
  try {
    for (const released of await releasedPackages()) {
      const file = join(folder, `${basename(released.folder)}-${released.version}.cdx.json`);
      await writeFile(file, `${JSON.stringify(await sbom(released), null, 2)}\n`);
      const tag = `${released.name}@${released.version}`;
      if (values.write === undefined) await promisify(execFile)("gh", ["release", "upload", tag, file, "--clobber"]);
      console.log(`${values.write === undefined ? `attached to ${tag}` : "wrote"} ${basename(file)}`);
    }
  } finally {
    if (values.write === undefined) await rm(folder, { recursive: true });
  }
});
