import { fileURLToPath } from "node:url";
import { execa } from "execa";

/** What the compiler says of its own work. */
export interface Compilation {
  readonly seconds: number;
  readonly kilobytes: number;
  readonly instantiations: number;
  readonly types: number;
}

const compiler = fileURLToPath(new URL("../bin/tsc", import.meta.resolve("typescript")));

/** As a new project has them, and without the global types that happen to be installed. */
const options =
  "--noEmit --strict --skipLibCheck --target es2022 --module nodenext --lib es2022,dom,dom.iterable --typeRoots none".split(
    " ",
  );

/** Checks one file as a consumer's compiler would. @throws where it has an error */
export async function compile(folder: string, file: string): Promise<Compilation> {
  // Where the compiler can, it collects its garbage before it tells how much memory it holds.
  const args = ["--expose-gc", compiler, ...options, "--extendedDiagnostics", file];
  const { stdout } = await execa(process.execPath, args, { cwd: folder });
  const read = (name: string): number => Number(new RegExp(`^${name}:\\s+([\\d.]+)`, "m").exec(stdout)?.[1]);
  return {
    seconds: read("Total time"),
    kilobytes: read("Memory used"),
    instantiations: read("Instantiations"),
    types: read("Types"),
  };
}
