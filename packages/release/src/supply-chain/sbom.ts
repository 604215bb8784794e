import { join } from "node:path";
import type { PublishedPackage } from "@zero-trust-accounts/tooling/repository";
import { repositoryRoot } from "@zero-trust-accounts/tooling/repository";
import { execa } from "execa";
import { importedPackages } from "./imported-packages.ts";

export interface Component {
  readonly name: string;
  readonly group?: string;
  readonly "bom-ref": string;
  readonly licenses?: readonly { readonly license?: { readonly id?: string }; readonly expression?: string }[];
}

interface Dependency {
  readonly ref: string;
  readonly dependsOn: readonly string[];
}

/** A CycloneDX bill of materials, as far as it is looked at. */
export interface Sbom {
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly Dependency[];
}

export const nameOf = ({ group, name }: Component): string => (group ? `${group}/${name}` : name);

async function pnpmSbom(folder: string, ...options: readonly string[]): Promise<Sbom> {
  const argumentList = ["sbom", "--sbom-format", "cyclonedx", ...options];
  const { stdout } = await execa("pnpm", argumentList, { cwd: join(repositoryRoot, folder) });
  return JSON.parse(stdout);
}

/** What a consumer gets with a published package: what it is installed with, and what is built into it. */
export async function sbom({ folder, name }: PublishedPackage): Promise<Sbom> {
  const selection = ["--filter", name];
  const [installed, everything] = await Promise.all([
    pnpmSbom(folder, ...selection, "--prod"),
    pnpmSbom(folder, ...selection),
  ]);
  const imported = await importedPackages(folder);
  const known = new Set(installed.components.map(nameOf));
  const builtIn = everything.components.filter((part) => imported.includes(nameOf(part)) && !known.has(nameOf(part)));
  const root = installed.metadata.component["bom-ref"];
  const refs = builtIn.map((component) => component["bom-ref"]);
  const dependencies = installed.dependencies.map(({ ref, dependsOn }) => ({
    ref,
    dependsOn: ref === root ? [...dependsOn, ...refs] : dependsOn,
  }));
  return {
    ...installed,
    components: [...installed.components, ...builtIn],
    dependencies: [...dependencies, ...refs.map((ref) => ({ ref, dependsOn: [] }))],
  };
}
