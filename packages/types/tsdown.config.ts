import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { defineConfig, type UserConfig } from "tsdown";

/** Writes the published document. Its `info.version` is the version of the package. */
async function writeDocument(): Promise<void> {
  const read = async (path: string) => JSON.parse(await readFile(join(import.meta.dirname, path), "utf8"));
  const document = await read("src/generated/openapi.json");
  const { version } = await read("package.json");
  const published = { ...document, info: { ...document.info, version } };
  await writeFile(join(import.meta.dirname, "dist/openapi.json"), `${JSON.stringify(published, null, 2)}\n`);
}

const config: UserConfig = defineConfig({
  entry: "src/index.ts",
  format: ["esm", "cjs"],
  platform: "neutral",
  hooks: { "build:done": writeDocument },
});

export default config;
