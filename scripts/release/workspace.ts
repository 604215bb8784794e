import { appendFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { releasedPackages } from "../changesets/released-packages.ts";
import { commitAll } from "../testing/commit-all.ts";
import { copyRepository } from "../testing/copy-repository.ts";
import { runOrThrow } from "../testing/run-or-throw.ts";

/** A copy of the repository to work in. */
export interface Workspace extends AsyncDisposable {
  readonly folder: string;
  /** Runs a pnpm command, as a maintainer or a workflow does. */
  pnpm(...args: readonly string[]): Promise<string>;
  /** Runs a command line, as a step of a workflow does. */
  shell(command: string): Promise<string>;
  commit(subject: string): Promise<void>;
  edit(path: string, change: (text: string) => string): Promise<void>;
  packages(): ReturnType<typeof releasedPackages>;
}

/** Copies the working tree, committed as main, and installs it, offline, as a clone of its own; npm settings may send it to a registry. */
export async function createWorkspace(npmSettings = ""): Promise<Workspace> {
  const copy = await copyRepository();
  const { folder } = copy;
  const { NPM_CONFIG_PROVENANCE: _, ...inherited } = process.env;
  const path = `${join(folder, "node_modules/.bin")}:${process.env.PATH}`;
  const env = {
    ...inherited,
    PATH: path,
    CI: "true",
    GITHUB_REPOSITORY: "example/rehearsal",
    TURBO_TELEMETRY_DISABLED: "1",
    // Whoever tags a release has a name, which a new machine does not give.
    GIT_COMMITTER_NAME: "rehearsal",
    GIT_COMMITTER_EMAIL: "rehearsal@example.com",
  };
  const pnpm = (...args: readonly string[]): Promise<string> => runOrThrow("pnpm", args, folder, env);
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
    shell: (command) => runOrThrow("sh", ["-c", command], folder, env),
    commit: (subject) => commitAll(folder, subject),
    edit: async (file, change) => {
      const before = await readFile(join(folder, file), "utf8").catch(() => "");
      const after = change(before);
      if (after === before) throw new Error(`the edit of ${file} changes nothing`);
      await writeFile(join(folder, file), after);
    },
    packages: () => releasedPackages(folder),
    [Symbol.asyncDispose]: () => copy[Symbol.asyncDispose](),
  };
}
