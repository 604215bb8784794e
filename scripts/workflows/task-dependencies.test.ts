import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repositoryRoot } from "../paths.ts";
import { outcomeOf } from "../testing/outcome-of.ts";

interface Task {
  readonly taskId: string;
  readonly package: string;
  readonly directory: string;
  readonly command: string;
  readonly dependencies: readonly string[];
}

const { stdout } = await outcomeOf(
  join(repositoryRoot, "node_modules/.bin/turbo"),
  ["run", "build", "typecheck", "test", "--dry=json"],
  { cwd: repositoryRoot },
);
const { tasks }: { readonly tasks: readonly Task[] } = JSON.parse(stdout);
const builds = new Set(
  tasks
    .filter(({ taskId, command }) => taskId.endsWith("#build") && command !== "<NONEXISTENT>")
    .map((task) => task.taskId),
);

/** The builds of the workspace that the TypeScript of a folder imports. */
async function importedBuilds(directory: string): Promise<string[]> {
  const found = new Set<string>();
  const exclude = (path: string) => /(^|\/)(node_modules|dist|fixtures)(\/|$)/.test(path);
  for await (const file of glob("**/*.ts", { cwd: join(repositoryRoot, directory), exclude })) {
    const text = await readFile(join(repositoryRoot, directory, file), "utf8");
    for (const [, name] of text.matchAll(/ from "(@zero-trust-accounts\/[\w-]+)/g)) found.add(`${name}#build`);
  }
  return [...found].filter((build) => builds.has(build)).sort();
}

/** Every task that has to end before this one starts. */
function tasksBefore(taskId: string, found = new Set<string>()): ReadonlySet<string> {
  for (const dependency of tasks.find((task) => task.taskId === taskId)?.dependencies ?? [])
    if (!found.has(dependency)) tasksBefore(dependency, found.add(dependency));
  return found;
}

test.for(tasks.filter(({ taskId }) => /(typecheck|test)$/.test(taskId)))(
  "$taskId starts after the builds that it reads",
  async ({ taskId, package: name, directory }) => {
    const before = tasksBefore(taskId);
    const needed = await importedBuilds(name === "//" ? "scripts" : directory);
    expect(needed.filter((build) => !before.has(build))).toEqual([]);
  },
);

test("there is something to read", async () => {
  expect(await importedBuilds("packages/client")).toContain("@zero-trust-accounts/client#build");
});
