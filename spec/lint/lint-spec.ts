import { join } from "node:path";
import { execa } from "execa";

interface Problem {
  readonly ruleId: string;
  readonly message: string;
  readonly suggest?: readonly string[];
  readonly location?: readonly {
    readonly source?: { readonly ref?: string };
    readonly start?: { readonly line: number; readonly col: number };
  }[];
}

/** Problems that cause others, before those: a file that cannot be parsed, a reference that leads nowhere. */
const causes: readonly ((problem: Problem) => boolean)[] = [
  ({ message }) => message.startsWith("Failed to parse"),
  ({ ruleId }) => ruleId === "no-unresolved-refs",
  ({ ruleId }) => ruleId === "struct",
];

const specFolder = join(import.meta.dirname, "..");
const repositoryRoot = join(specFolder, "..");

/** Removes the folders of this machine from a message. */
const shorten = (message: string): string => message.replaceAll(`${repositoryRoot}/`, "").replace(/\s+/g, " ").trim();

function describeProblem({ message, suggest = [], location: [location] = [] }: Problem): string {
  const { source, start } = location ?? {};
  const place = `spec/${source?.ref ?? "openapi.yaml"}:${start?.line ?? 1}:${start?.col ?? 1}`;
  const suggestion = suggest[0] === undefined ? "" : ` Did you mean "${suggest[0]}"?`;
  return `${place}: ${shorten(message)}${suggestion}`;
}

/**
 * Returns one line for each problem of the hand-maintained files, with its file and line. A problem that only follows from
 * another one is left out.
 */
export async function lintSpec(folder: string = specFolder): Promise<readonly string[]> {
  const { stdout } = await execa("redocly", ["lint", "openapi.yaml", "--format", "json"], {
    cwd: folder,
    preferLocal: true,
    localDir: specFolder,
    // A document with problems exits with code 1.
    reject: false,
  });
  const start = stdout.indexOf("{");
  if (start === -1) throw new Error("the linter of the spec did not run");
  const { problems }: { readonly problems: readonly Problem[] } = JSON.parse(stdout.slice(start));
  const cause = causes.find((isCause) => problems.some(isCause));
  return [...new Set((cause ? problems.filter(cause) : problems).map(describeProblem))];
}
