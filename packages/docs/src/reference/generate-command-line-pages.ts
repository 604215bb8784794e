import { readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { execa } from "execa";

const pagesFolder = join(import.meta.dirname, "../../pages");
const commandLineFolder = dirname(fileURLToPath(import.meta.resolve("@zero-trust-accounts/cli/package.json")));
const binary = join(commandLineFolder, "dist/bin.js");

async function readHelp(...parameters: readonly string[]): Promise<string> {
  const { stdout } = await execa(process.execPath, [binary, ...parameters, "--help"]);
  return stdout;
}

/** Lists the commands in the help of the program. */
function listCommands(help: string): readonly string[] {
  const [, commands = ""] = /^Commands:\n((?: .*\n)+)/m.exec(help) ?? [];
  const names = [...commands.matchAll(/^ {2}([a-z]+)/gm)].map(([, name = ""]) => name);
  return names.filter((name) => name !== "help");
}

/** Renders what the parser prints for `--help`. */
async function renderReference(): Promise<string> {
  const help = await readHelp();
  const commands = listCommands(help);
  if (commands.length === 0) throw new Error("the help of zero-trust lists no commands");
  const sections = await Promise.all(
    commands.map(async (command) => `## ${command}\n\n\`\`\`txt\n${await readHelp(command)}\n\`\`\`\n`),
  );
  return [
    "# Commands\n",
    "The command's parser prints this help. The [guide](../guide/command-line) explains how the commands work together.\n",
    `\`\`\`txt\n${help}\n\`\`\`\n`,
    ...sections,
  ].join("\n");
}

/** Removes what a page of the site does not need from the README, whose session and tables are tested. */
function renderGuide(readme: string): string {
  const [, ...sections] = readme.split(/^(?=## )/m);
  const [introduction = ""] = readme.replace(/^# .*\n/, "").split(/^## /m);
  const kept = sections.filter((section) => !/^## (Commands|License)/.test(section));
  const link = "The [reference](../reference/command-line) has the help of each command.\n\n";
  return ["# The command line\n", introduction, link, ...kept].join("").replaceAll(/^<!-- .* -->\n/gm, "");
}

/** Generates the guide of the command line from its README, and the reference from its parser. */
export async function generateCommandLinePages(): Promise<void> {
  const readme = await readFile(join(commandLineFolder, "README.md"), "utf8");
  await writeFile(join(pagesFolder, "guide/command-line.md"), renderGuide(readme));
  await writeFile(join(pagesFolder, "reference/command-line.md"), await renderReference());
}
