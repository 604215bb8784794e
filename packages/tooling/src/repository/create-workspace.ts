import { appendFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { execa } from "execa";
import { commitAll } from "./commit-all.ts";
import { copyRepository } from "./copy-repository.ts";
import { listPublishedPackages, type PublishedPackage } from "./list-published-packages.ts";

/** A copy of the repository that tests and rehearsals can change. Disposing it removes the folder. */
export interface Workspace extends AsyncDisposable {
  readonly folder: string;
  /** Runs pnpm in the copy. Returns its standard output. */
  pnpm(...args: readonly string[]): Promise<string>;
  /** Runs a command line in the copy, like a step of a workflow. Returns its standard output. */
  shell(command: string): Promise<string>;
  /** Commits all files. */
  commit(subject: string): Promise<void>;
  /** Changes the text of a file. The text of a missing file is empty. Throws if the text does not change. */
  edit(path: string, change: (text: string) => string): Promise<void>;
  /** Lists the published packages with their current versions. */
  packages(): Promise<readonly PublishedPackage[]>;
}

/** Returns the environment variables of commands in the copy. */
function createEnvironment(folder: string): NodeJS.ProcessEnv {
  const { NPM_CONFIG_PROVENANCE: _, ...inherited } = process.env;
  return {
    ...inherited,
    PATH: `${join(folder, "node_modules/.bin")}:${process.env.PATH}`,
    CI: "true",
    GITHUB_REPOSITORY: "example/rehearsal",
    TURBO_TELEMETRY_DISABLED: "1",
    // Changesets tags releases, and git needs a committer for a tag.
    GIT_COMMITTER_NAME: "rehearsal",
    GIT_COMMITTER_EMAIL: "rehearsal@example.com",
  };
}

/**
 * Copies the working tree, installs it offline and commits it to main. `npmSettings` is the content of its `.npmrc`.
 */
export async function createWorkspace(npmSettings = ""): Promise<Workspace> {
  const copy = await copyRepository({ isInstalled: false });
  const { folder } = copy;
  const run = execa({ cwd: folder, extendEnv: false, env: createEnvironment(folder) });
  const pnpm = async (...args: readonly string[]): Promise<string> => (await run("pnpm", args)).stdout;
  try {
    await pnpm("install", "--offline", "--frozen-lockfile");
    await writeFile(join(folder, ".npmrc"), npmSettings);
    await appendFile(join(folder, ".gitignore"), ".npmrc\n");
    await commitAll(folder, "working tree");
  } catch (error) {
    await copy[Symbol.asyncDispose]();
    throw error;
  }
  return {
    folder,
    pnpm,
    shell: async (command) => (await run("sh", ["-c", command])).stdout,
    commit: (subject) => commitAll(folder, subject),
    edit: async (path, change) => {
      const file = join(folder, path);
      const text = await readFile(file, "utf8").catch(() => "");
      const changedText = change(text);
      if (changedText === text) throw new Error(`the edit of ${path} changes nothing`);
      await writeFile(file, changedText);
    },
    packages: () => listPublishedPackages(folder),
    [Symbol.asyncDispose]: () => copy[Symbol.asyncDispose](),
  };
}
