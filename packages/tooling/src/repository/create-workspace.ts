import { appendFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { execa } from "execa";
import { commitAll } from "./commit-all.ts";
import { copyRepository } from "./copy-repository.ts";
import { type PublishedPackage, publishedPackages } from "./published-packages.ts";

/** A copy of the repository that tests and rehearsals may change. */
export interface Workspace extends AsyncDisposable {
  readonly folder: string;
  /** Runs a pnpm command as a maintainer or a workflow does. Returns its standard output. */
  pnpm(...args: readonly string[]): Promise<string>;
  /** Runs a command line as a step of a workflow does. Returns its standard output. */
  shell(command: string): Promise<string>;
  commit(subject: string): Promise<void>;
  edit(path: string, change: (text: string) => string): Promise<void>;
  packages(): Promise<readonly PublishedPackage[]>;
}

/** Copies the working tree, commits it as main and installs it offline, like a new clone. The npm settings can name a registry. */
export async function createWorkspace(npmSettings = ""): Promise<Workspace> {
  const copy = await copyRepository({ isInstalled: false });
  const { folder } = copy;
  const { NPM_CONFIG_PROVENANCE: _, ...inherited } = process.env;
  const run = execa({
    cwd: folder,
    extendEnv: false,
    env: {
      ...inherited,
      PATH: `${join(folder, "node_modules/.bin")}:${process.env.PATH}`,
      CI: "true",
      GITHUB_REPOSITORY: "example/rehearsal",
      TURBO_TELEMETRY_DISABLED: "1",
      // Changesets tags releases, and git needs a committer for a tag.
      GIT_COMMITTER_NAME: "rehearsal",
      GIT_COMMITTER_EMAIL: "rehearsal@example.com",
    },
  });
  const pnpm = async (...args: readonly string[]): Promise<string> => (await run("pnpm", args)).stdout;
  try {
    await pnpm("install", "--offline", "--frozen-lockfile");
    await writeFile(join(folder, ".npmrc"), npmSettings);
    await appendFile(join(folder, ".gitignore"), ".npmrc\n");
    await commitAll(folder, "the working tree");
  } catch (error) {
    await copy[Symbol.asyncDispose]();
    throw error;
  }
  return {
    folder,
    pnpm,
    shell: async (command) => (await run("sh", ["-c", command])).stdout,
    commit: (subject) => commitAll(folder, subject),
    edit: async (file, change) => {
      const before = await readFile(join(folder, file), "utf8").catch(() => "");
      const after = change(before);
      if (after === before) throw new Error(`the edit of ${file} changes nothing`);
      await writeFile(join(folder, file), after);
    },
    packages: () => publishedPackages(folder),
    [Symbol.asyncDispose]: () => copy[Symbol.asyncDispose](),
  };
}
