import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { repositoryRoot } from "@zero-trust-accounts/tooling/repository";
import ts from "typescript";

interface Manifest {
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

const isSource = (file: string): boolean => /\.[jt]s$/.test(file) && !/\.test(-d)?\.ts$|testing\//.test(file);

/** Lists the packages and Node modules that a file imports. */
async function listFileImports(file: string): Promise<string[]> {
  const { importedFiles } = ts.preProcessFile(await readFile(file, "utf8"));
  const specifiers = importedFiles.map(({ fileName }) => fileName).filter((specifier) => !specifier.startsWith("."));
  return specifiers.map((specifier) => /^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier);
}

/** Lists the packages that a package's source imports, except its peer dependencies. */
export async function listImportedPackages(folder: string): Promise<readonly string[]> {
  const sourceFolder = join(repositoryRoot, folder, "src");
  const files = (await readdir(sourceFolder, { recursive: true })).filter(isSource);
  const names = (await Promise.all(files.map((file) => listFileImports(join(sourceFolder, file))))).flat();
  const manifestText = await readFile(join(repositoryRoot, folder, "package.json"), "utf8");
  const { peerDependencies = {} }: Manifest = JSON.parse(manifestText);
  return [...new Set(names)].filter((name) => !(name in peerDependencies)).sort();
}
