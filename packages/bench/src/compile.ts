import { fileURLToPath } from "node:url";
import { execa } from "execa";

/** The compiler's own statistics. */
export interface Compilation {
  readonly seconds: number;
  readonly kilobytes: number;
  readonly instantiations: number;
  readonly types: number;
}

const compiler = fileURLToPath(new URL("../bin/tsc", import.meta.resolve("typescript")));

/** The settings of a new project, without the global types that happen to be installed. */
const options =
  "--noEmit --strict --skipLibCheck --target es2022 --module nodenext --lib es2022,dom,dom.iterable --typeRoots none".split(
    " ",
  );

/** Type-checks one file as a consumer's compiler does. @throws if the file has a type error */
export async function compile(folder: string, file: string): Promise<Compilation> {
  // With this flag, the compiler collects garbage before it reports its memory.
  const args = ["--expose-gc", compiler, ...options, "--extendedDiagnostics", file];
  const { stdout } = await execa(process.execPath, args, { cwd: folder });
  const readNumber = (name: string): number => Number(new RegExp(`^${name}:\\s+([\\d.]+)`, "m").exec(stdout)?.[1]);
  return {
    seconds: readNumber("Total time"),
    kilobytes: readNumber("Memory used"),
    instantiations: readNumber("Instantiations"),
    types: readNumber("Types"),
  };
}
