import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Conditions } from "./suite/run-suite.ts";

/** Writes the module that runs the suite as soon as it is loaded, and returns its name. */
export async function writeEntry(folder: string, conditions: Conditions): Promise<string> {
  const name = `${conditions.runtime}.mjs`;
  const code = `import { runSuite } from "./suite/run-suite.js";\nawait runSuite(${JSON.stringify(conditions)});\n`;
  await writeFile(join(folder, name), code);
  return name;
}
