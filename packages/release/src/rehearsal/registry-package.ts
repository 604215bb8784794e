export interface RegistryPackage {
  readonly versions: readonly string[];
  readonly latest: string;
  /** The address of the repository that the latest version names. */
  readonly repository: string | undefined;
}

interface Packument {
  readonly versions: Readonly<Record<string, { readonly repository?: { readonly url: string } }>>;
  readonly "dist-tags": { readonly latest: string };
}

/** What a registry has of a package. */
export async function readRegistryPackage(registryUrl: string, name: string): Promise<RegistryPackage> {
  const response = await fetch(new URL(name, registryUrl));
  if (!response.ok) throw new Error(`the registry answers ${response.status} for ${name}`);
  const { versions, "dist-tags": tags }: Packument = JSON.parse(await response.text());
  return { versions: Object.keys(versions), latest: tags.latest, repository: versions[tags.latest]?.repository?.url };
}
