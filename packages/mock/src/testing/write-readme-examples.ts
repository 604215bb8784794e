import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

const readmeFile = join(import.meta.dirname, "../../README.md");
const marker = "<!-- run";
const markedBlock = /^<!-- run(?:: ([^>]+))? -->\n```ts\n(.*?)^```$/gms;

export interface ReadmeExample {
  /** The command that runs the example, such as `node --test`. */
  readonly runner: string;
  /** The name of the file in the folder. */
  readonly file: string;
}

/** Writes the marked examples of the README into a folder. @throws Error if a marker has no `ts` block below it */
export async function writeReadmeExamples(folder: string): Promise<readonly ReadmeExample[]> {
  const readme = await readFile(readmeFile, "utf8");
  const blocks = [...readme.matchAll(markedBlock)];
  const markerCount = readme.split(marker).length - 1;
  if (blocks.length !== markerCount)
    throw new Error(`README.md: "${marker}" must be directly above a ts block; ${blocks.length} of ${markerCount} are`);
  return Promise.all(
    blocks.map(async ([, runner = "node", code = ""], index) => {
      const file = `example-${index + 1}.test.ts`;
      await writeFile(join(folder, file), code);
      return { runner, file };
    }),
  );
}
