import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installLibraries } from "@zero-trust-accounts/tooling/packed";
import { execa } from "execa";

export interface RecipeRun {
  readonly exitCode: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

export interface InstalledRecipes {
  /** A folder for the files of a test, in which the packed client is installed. */
  readonly folder: string;
  /** Returns the path of a recipe in the installed package. */
  getPath(recipe: string): string;
  /** Runs a recipe in the folder as a program. Its environment contains only these variables. */
  run(recipe: string, args: readonly string[], environment: Readonly<Record<string, string>>): Promise<RecipeRun>;
  remove(): Promise<void>;
}

/** Packs the client and installs it in a temporary folder, as a consumer does, beside the other libraries. */
export async function installRecipes(): Promise<InstalledRecipes> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "zero-trust-accounts-recipes-")));
  await installLibraries(folder);
  const getPath = (recipe: string): string => join(folder, "node_modules/@zero-trust-accounts/client/examples", recipe);
  return {
    folder,
    getPath,
    async run(recipe, args, environment) {
      const options = { cwd: folder, extendEnv: false, env: environment, reject: false };
      const { exitCode, stdout, stderr } = await execa(process.execPath, [getPath(recipe), ...args], options);
      return { exitCode, stdout, stderr };
    },
    remove: () => rm(folder, { recursive: true }),
  };
}
