import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { findRunnableExamples } from "@zero-trust-accounts/tooling/readme";
import { repositoryRoot } from "@zero-trust-accounts/tooling/repository";
import { expect, test } from "vitest";
import { listSamples } from "./list-samples.ts";
import { samplesFolder } from "./samples-folder.ts";

const readmes = ["README.md", "packages/client/README.md", "packages/mock/README.md", "packages/types/README.md"];

const files = (await listSamples()).map((sample) => join(samplesFolder, sample));
const samples = await Promise.all(files.map((file) => readFile(file, "utf8")));

test.each(readmes)("every marked example of %s is a sample of the site", async (readme) => {
  const examples = findRunnableExamples(await readFile(join(repositoryRoot, readme), "utf8"));
  expect(examples).not.toHaveLength(0);
  for (const { code } of examples) expect(samples).toContain(code);
});
