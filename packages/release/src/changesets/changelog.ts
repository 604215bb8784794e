interface Changeset {
  readonly summary: string;
}

/** A changeset as a consumer reads it: its own words, without a commit. */
export async function getReleaseLine({ summary }: Changeset): Promise<string> {
  const [first = "", ...others] = summary.trim().split("\n");
  return `- ${[first, ...others.map((line) => (line === "" ? "" : `  ${line}`))].join("\n")}`;
}

/** The packages have the same version, so that an updated dependency is no news. */
export async function getDependencyReleaseLine(): Promise<string> {
  return "";
}

const changelogFunctions = { getReleaseLine, getDependencyReleaseLine };

export default changelogFunctions;
