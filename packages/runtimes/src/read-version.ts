import { execa } from "execa";

/** Reads the version of a runtime from the output of its `--version`. */
export async function readVersion(file: string): Promise<string> {
  const { stdout } = await execa(file, ["--version"]);
  return /\d[\d.-]*\d/.exec(stdout)?.[0] ?? "of an unknown version";
}
