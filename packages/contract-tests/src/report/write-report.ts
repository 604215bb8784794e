// Usage: node src/report/write-report.ts   Writes output/report.html from what the tests and the mutations left in output/.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { packageFolder } from "../vectors/package-folder.ts";
import { reportPage } from "./report-page.ts";

const output = join(packageFolder, "output");
const read = async (name: string) => JSON.parse(await readFile(join(output, name), "utf8"));
const file = join(output, "report.html");
await writeFile(file, reportPage(await read("coverage.json"), await read("mutation.json")));
console.log(`wrote ${file}`);
