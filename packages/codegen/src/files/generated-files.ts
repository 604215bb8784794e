import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { vectorFiles } from "@zero-trust-accounts/contract-tests/vectors";
import { bundleSpec } from "@zero-trust-accounts/spec/bundle";
import { repositoryRoot } from "@zero-trust-accounts/tooling/repository";
import { generateTypes } from "../types/generate-types.ts";
import { generateValidators } from "../validators/generate-validators.ts";
import { compareFolders, readFolder } from "./compare-folders.ts";

/** Folders that contain nothing but generated files. */
const folders = {
  bundle: "spec/dist",
  types: "packages/types/src/generated",
  validators: "packages/mock/src/generated",
  vectors: "packages/contract-tests/vectors",
  typeTests: "packages/contract-tests/src/generated",
} as const;

/** A temporary folder with everything that follows from the spec, at the paths of the repository. */
export interface GeneratedFiles extends AsyncDisposable {
  readonly folder: string;
}

/** Generates everything into a temporary folder. The repository does not change. */
export async function generateFiles(onStep: (step: string) => void): Promise<GeneratedFiles> {
  const folder = await mkdtemp(join(tmpdir(), "zero-trust-accounts-generated-"));
  const dispose = () => rm(folder, { recursive: true, force: true });
  try {
    onStep("bundle");
    const bundle = await bundleSpec(join(folder, folders.bundle));
    onStep("types");
    await generateTypes(join(folder, folders.types), bundle);
    onStep("validators");
    await generateValidators(join(folder, folders.validators), bundle);
    onStep("vectors and type tests");
    for (const [name, text] of vectorFiles(JSON.parse(await readFile(bundle, "utf8")))) {
      const file = join(folder, "packages/contract-tests", name);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
    return { folder, [Symbol.asyncDispose]: dispose };
  } catch (error) {
    await dispose();
    throw error;
  }
}

/** Returns one line for each file of the repository that is not what the spec generates. */
export async function findStaleFiles({ folder }: GeneratedFiles): Promise<readonly string[]> {
  const found = await Promise.all(
    Object.values(folders).map(async (path) =>
      (await compareFolders(join(repositoryRoot, path), join(folder, path))).map((line) => `${path}/${line}`),
    ),
  );
  return found.flat();
}

/** Writes the generated files that differ into the repository, and removes those that are not generated any more. */
export async function applyFiles({ folder }: GeneratedFiles): Promise<readonly string[]> {
  const changed: string[] = [];
  for (const path of Object.values(folders)) {
    const target = join(repositoryRoot, path);
    const [current, generated] = await Promise.all([readFolder(target), readFolder(join(folder, path))]);
    for (const [name, text] of generated) {
      if (text === current.get(name)) continue;
      await mkdir(dirname(join(target, name)), { recursive: true });
      await writeFile(join(target, name), text);
      changed.push(`${path}/${name}`);
    }
    for (const name of current.keys()) {
      if (generated.has(name)) continue;
      await rm(join(target, name));
      changed.push(`${path}/${name}`);
    }
  }
  return changed;
}
