import { readFile, writeFile } from "node:fs/promises";

/** A part of a README that a command generates. */
export interface ReadmeSection {
  /** Returns an empty string if the README has no markers. */
  read(): Promise<string>;
  write(content: string): Promise<void>;
}

/**
 * Reads and writes the part of a README between `<!-- name:start -->` and `<!-- name:end -->`. This is own code,
 * because a Markdown library that writes the section would reformat the other parts of the file.
 */
export function openReadmeSection(readme: string | URL, name: string): ReadmeSection {
  const section = new RegExp(`(?<=<!-- ${name}:start -->\\n).*(?=<!-- ${name}:end -->)`, "s");
  return {
    read: async () => section.exec(await readFile(readme, "utf8"))?.[0] ?? "",
    async write(content) {
      const text = await readFile(readme, "utf8");
      if (!section.test(text))
        throw new Error(`${readme} must contain the markers <!-- ${name}:start --> and <!-- ${name}:end -->`);
      const changedText = text.replace(section, () => content);
      await writeFile(readme, changedText);
    },
  };
}
