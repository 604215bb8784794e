/** A package as the registry has it. */
export interface RegistryPackage {
  readonly versions: readonly string[];
  /** Versions by dist-tag, such as `latest`. */
  readonly distTags: Readonly<Record<string, string>>;
  /** The URL in the `repository` field of the latest version. */
  readonly repositoryUrl: string | undefined;
}

/** The response of a registry. */
interface Packument {
  readonly versions: Readonly<Record<string, { readonly repository?: { readonly url: string } }>>;
  readonly "dist-tags": Readonly<Record<string, string>>;
}

/** Reads a package's versions from a registry. */
export async function readRegistryPackage(registryUrl: string, name: string): Promise<RegistryPackage> {
  const response = await fetch(new URL(name, registryUrl));
  if (!response.ok) throw new Error(`the registry returned status ${response.status} for ${name}`);
  const { versions, "dist-tags": tags }: Packument = JSON.parse(await response.text());
  return {
    versions: Object.keys(versions),
    distTags: tags,
    repositoryUrl: versions[tags.latest ?? ""]?.repository?.url,
  };
}
