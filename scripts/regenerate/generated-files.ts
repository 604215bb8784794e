import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { vectorFiles } from "../../packages/contract-tests/src/vectors/vector-files.ts";
import { bundleSpec } from "../../spec/bundle/bundle-spec.ts";
import { differences } from "../differences.ts";
import { generate } from "../generate.ts";
import { generateValidators } from "../generate-validators.ts";
import { repositoryRoot } from "../paths.ts";

/** Folders that contain nothing but generated files. */
const folders = {
  bundle: "spec/dist",
  types: "packages/types/src/generated",
  validators: "packages/mock/src/generated",
  vectors: "packages/contract-tests/vectors",
  typeTests: "packages/contract-tests/src/generated",
} as const;

/** Everything that follows from the spec, in a folder of its own with the repository's paths. */
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
    await generate(join(folder, folders.types), bundle);
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
      (await differences(join(repositoryRoot, path), join(folder, path))).map((line) => `${path}/${line}`),
    ),
  );
  return found.flat();
}

async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));
}

/** Writes the generated files that differ into the repository, and removes those that are not generated any more. */
export async function applyFiles({ folder }: GeneratedFiles): Promise<readonly string[]> {
  const changed: string[] = [];
  for (const path of Object.values(folders)) {
    const target = join(repositoryRoot, path);
    const [present, generated] = await Promise.all([listFiles(target), listFiles(join(folder, path))]);
    for (const name of generated) {
      const text = await readFile(join(folder, path, name), "utf8");
      const current = await readFile(join(target, name), "utf8").catch(() => undefined);
      if (text === current) continue;
      await mkdir(dirname(join(target, name)), { recursive: true });
      await writeFile(join(target, name), text);
      changed.push(`${path}/${name}`);
    }
    for (const name of present.filter((file) => !generated.includes(file))) {
      await rm(join(target, name));
      changed.push(`${path}/${name}`);
    }
  }
  return changed;
}
