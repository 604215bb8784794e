// Usage: node scripts/check-generated.ts   Fails where the bundle or a committed generated file is not what the spec gives.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { bundleSpec } from "../spec/bundle/bundle-spec.ts";
import { differences } from "./differences.ts";
import { generate } from "./generate.ts";
import { generateValidators } from "./generate-validators.ts";
import { bundleFolder, generatedFolder, repositoryRoot, validatorsFolder } from "./paths.ts";
import { runScript } from "./run-script.ts";

await runScript(async () => {
  const fresh = await mkdtemp(join(tmpdir(), "zero-trust-accounts-generated-"));
  try {
    const bundle = await bundleSpec(join(fresh, "dist"));
    await generate(join(fresh, "types"), bundle);
    await generateValidators(join(fresh, "mock"), bundle);
    const pairs = [
      [bundleFolder, "dist"],
      [generatedFolder, "types"],
      [validatorsFolder, "mock"],
    ] as const;
    for (const [folder, name] of pairs) {
      const found = await differences(folder, join(fresh, name));
      if (found.length > 0)
        throw new Error(`${relative(repositoryRoot, folder)}: ${found.join("; ")}. Run: pnpm generate`);
    }
    console.log("the bundle and the generated files are what spec/ gives");
  } finally {
    await rm(fresh, { recursive: true });
  }
});
