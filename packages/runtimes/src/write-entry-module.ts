import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { SuiteOptions } from "./suite/run-suite.ts";

/** Writes a module that runs the suite when it is loaded. Returns its file name. */
export async function writeEntryModule(folder: string, options: SuiteOptions): Promise<string> {
  const fileName = `${options.runtime}.mjs`;
  const code = `import { runSuite } from "./suite/run-suite.js";\nawait runSuite(${JSON.stringify(options)});\n`;
  await writeFile(join(folder, fileName), code);
  return fileName;
}
