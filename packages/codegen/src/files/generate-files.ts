import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createVectorFiles } from "@zero-trust-accounts/contract-tests/vectors";
import { bundleSpec } from "@zero-trust-accounts/spec/bundle";
import { writeTypes } from "../types/write-types.ts";
import { writeValidators } from "../validators/write-validators.ts";

const bundleFolder = "spec/dist";
const typesFolder = "packages/types/src/generated";
const validatorsFolder = "packages/mock/src/generated";
const contractTestsFolder = "packages/contract-tests";

/** Folders that contain only generated files, relative to the repository. */
export const generatedFolders: readonly string[] = [
  bundleFolder,
  typesFolder,
  validatorsFolder,
  `${contractTestsFolder}/vectors`,
  `${contractTestsFolder}/src/generated`,
];

/** A temporary folder with all generated files, at the same paths as in the repository. */
export interface GeneratedFiles extends AsyncDisposable {
  readonly folder: string;
}

async function writeVectors(folder: string, bundledFile: string): Promise<void> {
  const document = JSON.parse(await readFile(bundledFile, "utf8"));
  for (const [name, text] of createVectorFiles(document)) {
    const file = join(folder, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

/** Generates all files into a temporary folder. Does not change the repository. Calls `onStep` before each step. */
export async function generateFiles(onStep: (step: string) => void): Promise<GeneratedFiles> {
  const folder = await mkdtemp(join(tmpdir(), "zero-trust-accounts-generated-"));
  const removeFolder = () => rm(folder, { recursive: true, force: true });
  try {
    onStep("bundle");
    const bundledFile = await bundleSpec(join(folder, bundleFolder));
    onStep("types");
    await writeTypes(join(folder, typesFolder), bundledFile);
    onStep("validators");
    await writeValidators(join(folder, validatorsFolder), bundledFile);
    onStep("vectors and type tests");
    await writeVectors(join(folder, contractTestsFolder), bundledFile);
    return { folder, [Symbol.asyncDispose]: removeFolder };
  } catch (error) {
    await removeFolder();
    throw error;
  }
}
