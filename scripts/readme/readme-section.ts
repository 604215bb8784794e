import { readFile, writeFile } from "node:fs/promises";

/** The part of a README that a comparison writes, between its markers. */
export interface ReadmeSection {
  read(): Promise<string>;
  write(content: string): Promise<void>;
}

/** Finds the part between `<!-- name:start -->` and `<!-- name:end -->`. */
export function readmeSection(readme: string | URL, name: string): ReadmeSection {
  const section = new RegExp(`(?<=<!-- ${name}:start -->\\n).*(?=<!-- ${name}:end -->)`, "s");
  return {
    read: async () => section.exec(await readFile(readme, "utf8"))?.[0] ?? "",
    async write(content) {
      const text = await readFile(readme, "utf8");
      if (!section.test(text)) throw new Error(`no markers ${name}:start and ${name}:end in ${readme}`);
      await writeFile(
        readme,
        text.replace(section, () => content),
      );
    },
  };
}
