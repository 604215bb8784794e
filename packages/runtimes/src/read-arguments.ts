import { parseArgs } from "node:util";

/** What the command line asks for. */
export interface Arguments {
  /** The names of the runtimes to try. */
  readonly names: readonly string[];
  /** Whether the README gets the matrix. */
  readonly isWriting: boolean;
}

const options = { only: { type: "string" }, write: { type: "boolean", default: false } } as const;

/** Reads the arguments of the command. @throws Error that says in one line what is wrong */
export function readArguments(args: readonly string[], allNames: readonly string[]): Arguments {
  const { values } = parseArgs({ args: [...args], options });
  if (values.only === undefined) return { names: allNames, isWriting: values.write };
  if (values.write) throw new Error("--write wants every runtime: leave --only out");
  const asked = values.only.split(",").map((name) => name.trim());
  const unknown = asked.filter((name) => !allNames.includes(name));
  if (unknown.length > 0)
    throw new Error(`--only knows no ${unknown.map((name) => `"${name}"`).join(", ")}, but ${allNames.join(", ")}`);
  return { names: allNames.filter((name) => asked.includes(name)), isWriting: false };
}
