import { join } from "node:path";
import type { Finding } from "../finding.ts";
import { listDeclarationFiles } from "../flatten-exports.ts";
import type { PackedPackage } from "../packed-package.ts";
import { compareExports } from "./compare-exports.ts";
import { readModuleExports } from "./read-module-exports.ts";

export interface PackagePair {
  readonly base: PackedPackage;
  readonly head: PackedPackage;
}

/** The declarations of one subpath, such as `@zero-trust-accounts/mock/msw`. */
interface DeclarationPair {
  readonly specifier: string;
  readonly base: string;
  readonly head: string;
}

function listDeclarationPairs({ base, head }: PackagePair): DeclarationPair[] {
  const headFiles = listDeclarationFiles(head.manifest.exports);
  return [...listDeclarationFiles(base.manifest.exports)].flatMap(([subpath, file]) => {
    const headFile = headFiles.get(subpath);
    if (headFile === undefined) return [];
    const specifier = join(base.name, subpath);
    return [{ specifier, base: join(base.folder, file), head: join(head.folder, headFile) }];
  });
}

/** Compares the exported names and types of all subpaths that both packages have. */
export function compareDeclarations(packages: readonly PackagePair[]): Finding[] {
  const pairs = packages.flatMap(listDeclarationPairs);
  const { checker, modules } = readModuleExports(pairs.flatMap(({ base, head }) => [base, head]));
  return pairs.flatMap(({ specifier }, index) => {
    const [base, head] = [modules[2 * index], modules[2 * index + 1]];
    if (base === undefined || head === undefined) return [];
    const changes = compareExports(checker, base, head);
    return changes.map(({ location, description, bump }) => ({
      location: `${specifier} ${location.join(" ")}`,
      description,
      bump,
    }));
  });
}
