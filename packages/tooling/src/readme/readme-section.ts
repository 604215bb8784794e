import { readFile, writeFile } from "node:fs/promises";

/** A part of a README that a command writes. */
export interface ReadmeSection {
  read(): Promise<string>;
  write(content: string): Promise<void>;
}

/**
 * Finds the part of a README between `<!-- name:start -->` and `<!-- name:end -->`. Two markers need no Markdown parser,
 * and a printer of the parsed document would reformat the other parts of the file.
 */
export function readmeSection(readme: string | URL, name: string): ReadmeSection {
  const section = new RegExp(`(?<=<!-- ${name}:start -->\\n).*(?=<!-- ${name}:end -->)`, "s");
  return {
    read: async () => section.exec(await readFile(readme, "utf8"))?.[0] ?? "",
    async write(content) {
      const text = await readFile(readme, "utf8");
      if (!section.test(text)) throw new Error(`${readme} has no markers ${name}:start and ${name}:end`);
      await writeFile(
        readme,
        text.replace(section, () => content),
      );
    },
  };
}
