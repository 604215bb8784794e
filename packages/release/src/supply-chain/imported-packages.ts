import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { repositoryRoot } from "@zero-trust-accounts/tooling/repository";

interface Manifest {
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

const isSource = (file: string): boolean => /\.[jt]s$/.test(file) && !/\.test(-d)?\.ts$|testing\//.test(file);

/** The packages that a package's source imports, peers aside: what it is not installed with is built into it. */
export async function importedPackages(folder: string): Promise<readonly string[]> {
  const source = join(repositoryRoot, folder, "src");
  const files = (await readdir(source, { recursive: true })).filter(isSource);
  const texts = await Promise.all(files.map((file) => readFile(join(source, file), "utf8")));
  const specifiers = texts.flatMap((text) => [...text.matchAll(/ from "([^."][^"]*)"/g)].map(([, name = ""]) => name));
  const names = specifiers.map((specifier) => /^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier);
  const { peerDependencies = {} }: Manifest = JSON.parse(
    await readFile(join(repositoryRoot, folder, "package.json"), "utf8"),
  );
  return [...new Set(names)].filter((name) => !(name in peerDependencies)).sort();
}
