import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { findRunnableExamples } from "@zero-trust-accounts/tooling/readme";

const readmeFile = join(import.meta.dirname, "../../README.md");

export interface ReadmeExample {
  /** The command that runs the example, such as `node --test`. */
  readonly runner: string;
  /** The name of the file in the folder. */
  readonly file: string;
}

/** Writes the runnable examples of the README into a folder. */
export async function writeReadmeExamples(folder: string): Promise<readonly ReadmeExample[]> {
  const examples = findRunnableExamples(await readFile(readmeFile, "utf8"));
  return Promise.all(
    examples.map(async ({ runner = "node", code }, index) => {
      const file = `example-${index + 1}.test.ts`;
      await writeFile(join(folder, file), code);
      return { runner, file };
    }),
  );
}
