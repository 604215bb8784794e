import { copyFile, cp, glob, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ModuleKind, ScriptTarget, transpile } from "typescript";

const source = join(import.meta.dirname, "..");

const compilerOptions = { target: ScriptTarget.ES2022, module: ModuleKind.ESNext };

/** Writes the programs and consumers as JavaScript, so that Node spends no time on removing types. */
export async function writePrograms(folder: string): Promise<void> {
  await cp(join(source, "consumers"), folder, { recursive: true });
  await cp(join(source, "programs"), folder, { recursive: true });
  await copyFile(join(folder, "raw-fetch.ts"), join(folder, "raw-fetch-control.ts"));
  for await (const file of glob(["*.ts", "generated-by-hey-api/**/*.ts"], { cwd: folder })) {
    const code = transpile(await readFile(join(folder, file), "utf8"), compilerOptions);
    await writeFile(join(folder, file.replace(/\.ts$/, ".js")), code);
  }
  const manifest = join(folder, "package.json");
  await writeFile(manifest, JSON.stringify({ ...JSON.parse(await readFile(manifest, "utf8")), type: "module" }));
}
