import { compareGeneratedModules } from "../spec-diff/compiler/classify-with-compiler.ts";
import { readExceptions } from "../spec-diff/read-exceptions.ts";
import { applyException } from "../spec-diff/reviewed-exception.ts";
import { compareFiles } from "./compare-files.ts";
import { compareManifests } from "./compare-manifests.ts";
import { compareDeclarations, type PackagePair } from "./declarations/compare-declarations.ts";
import { linkDependencies } from "./declarations/link-dependencies.ts";
import type { Finding } from "./finding.ts";
import type { PackedTree } from "./pack-tree.ts";
import type { PackedPackage } from "./packed-package.ts";

const generatedTypesLocation = "@zero-trust-accounts/types generated types:";

function listPairs(base: PackedTree, head: PackedTree): PackagePair[] {
  return base.packages.flatMap((basePackage) => {
    const headPackage = head.packages.find(({ name }) => name === basePackage.name);
    return headPackage === undefined ? [] : [{ base: basePackage, head: headPackage }];
  });
}

function compareNames(base: readonly PackedPackage[], head: readonly PackedPackage[]): Finding[] {
  const isIn = (packages: readonly PackedPackage[], name: string): boolean =>
    packages.some((candidate) => candidate.name === name);
  const removed = base.filter(({ name }) => !isIn(head, name));
  const added = head.filter(({ name }) => !isIn(base, name));
  return [
    ...removed.map(({ name }) => ({ location: name, description: "no longer published", bump: "major" as const })),
    ...added.map(({ name }) => ({ location: name, description: "published from now on", bump: "minor" as const })),
  ];
}

function compareContents({ base, head }: PackagePair): Finding[] {
  const manifest = compareManifests(base.manifest, head.manifest).map((finding) => ({
    ...finding,
    location: `package.json ${finding.location}`,
  }));
  return [...manifest, ...compareFiles(base.files, head.files)].map((finding) => ({
    ...finding,
    location: `${head.name} ${finding.location}`,
  }));
}

/** Compares the generated types like the spec, with the same reviewed exceptions. */
async function compareGeneratedTypes(base: string, head: string): Promise<Finding[]> {
  if (base === head) return [];
  const exceptions = await readExceptions();
  return compareGeneratedModules(base, head).map((change) => {
    const { location, description, bump } = applyException(change, exceptions);
    return { location: `${generatedTypesLocation} ${location}`, description, bump };
  });
}

/** Compares what two commits would publish: the manifests, the files, the declarations and the generated types. */
export async function comparePackages(base: PackedTree, head: PackedTree): Promise<readonly Finding[]> {
  const pairs = listPairs(base, head);
  const contents = [...compareNames(base.packages, head.packages), ...pairs.flatMap(compareContents)];
  const generated = await compareGeneratedTypes(base.generatedTypes, head.generatedTypes);
  // Equal packages have equal declarations.
  if (contents.length === 0) return generated;
  await linkDependencies(pairs);
  return [...contents, ...compareDeclarations(pairs), ...generated];
}
