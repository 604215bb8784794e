import { join } from "node:path";
import { type PublishedPackage, repositoryRoot } from "@zero-trust-accounts/tooling/repository";
import { execa } from "execa";
import { listImportedPackages } from "./list-imported-packages.ts";

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

/** The parts of a CycloneDX bill of materials that this package reads. */
export interface Sbom {
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly Dependency[];
}

/** Returns the npm name of a component, with its scope. */
export const formatName = ({ group, name }: Component): string => (group ? `${group}/${name}` : name);

async function runPnpmSbom({ folder, name }: PublishedPackage, ...options: readonly string[]): Promise<Sbom> {
  const args = ["sbom", "--sbom-format", "cyclonedx", "--filter", name, ...options];
  const { stdout } = await execa("pnpm", args, { cwd: join(repositoryRoot, folder) });
  return JSON.parse(stdout);
}

/**
 * Creates the SBOM of a published package. `pnpm sbom --prod` lists the packages that npm installs with it. This
 * function adds the development dependencies that are bundled into its code.
 */
export async function createSbom(published: PublishedPackage): Promise<Sbom> {
  const [installed, complete] = await Promise.all([runPnpmSbom(published, "--prod"), runPnpmSbom(published)]);
  const importedNames = await listImportedPackages(published.folder);
  const installedNames = new Set(installed.components.map(formatName));
  const bundled = complete.components.filter((component) => {
    const name = formatName(component);
    return importedNames.includes(name) && !installedNames.has(name);
  });
  const bundledRefs = bundled.map((component) => component["bom-ref"]);
  const root = installed.metadata.component["bom-ref"];
  const dependencies = installed.dependencies.map(({ ref, dependsOn }) => ({
    ref,
    dependsOn: ref === root ? [...dependsOn, ...bundledRefs] : dependsOn,
  }));
  return {
    ...installed,
    components: [...installed.components, ...bundled],
    dependencies: [...dependencies, ...bundledRefs.map((ref) => ({ ref, dependsOn: [] }))],
  };
}
