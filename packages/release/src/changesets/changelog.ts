/** The part of a changeset that this module reads. */
interface Changeset {
  readonly summary: string;
}

const comments = /^<!--.*-->\n?/gm;

/** Returns the changelog entry of a changeset: its text as one list item, without a commit and without comments. */
export async function getReleaseLine({ summary }: Changeset): Promise<string> {
  const [firstLine = "", ...nextLines] = summary.replaceAll(comments, "").trim().split("\n");
  const indentedLines = nextLines.map((line) => (line === "" ? "" : `  ${line}`));
  return `- ${[firstLine, ...indentedLines].join("\n")}`;
}

/** Returns no entry for an updated dependency, because all packages always have the same version. */
export async function getDependencyReleaseLine(): Promise<string> {
  return "";
}

const changelogFunctions = { getReleaseLine, getDependencyReleaseLine };

export default changelogFunctions;
