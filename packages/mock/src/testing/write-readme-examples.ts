import { mkdir, mkdtemp, readFile, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const packageFolder = join(import.meta.dirname, "../..");
const marker = "<!-- run";
const markedBlock = /^<!-- run(?:: ([^>]+))? -->\n```ts\n(.*?)^```$/gms;

/** An example of the README in a file, and what it is run with. */
export interface ReadmeExample {
  readonly runner: string;
  readonly file: string;
}

/** A folder of a consumer that has this package, as it was built, and what the examples need beside it. */
export async function createConsumer(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "zero-trust-accounts-mock-"));
  const links = Object.entries({
    "@zero-trust-accounts/mock": packageFolder,
    ...Object.fromEntries(
      ["@zero-trust-accounts/client", "msw", "vitest"].map((name) => [name, join(packageFolder, "node_modules", name)]),
    ),
  });
  for (const [name, target] of links) {
    const link = join(folder, "node_modules", name);
    await mkdir(dirname(link), { recursive: true });
    await symlink(target, link);
  }
  await writeFile(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
  return folder;
}

/** Writes the marked examples of the README into the folder. */
export async function writeReadmeExamples(folder: string): Promise<readonly ReadmeExample[]> {
  const readme = await readFile(join(packageFolder, "README.md"), "utf8");
  const blocks = [...readme.matchAll(markedBlock)];
  if (blocks.length !== readme.split(marker).length - 1)
    throw new Error(`a ${marker} is not directly above a ts block`);
  return Promise.all(
    blocks.map(async ([, runner = "node", code = ""], index) => {
      const file = `example-${index + 1}.test.ts`;
      await writeFile(join(folder, file), code);
      return { runner, file };
    }),
  );
}
