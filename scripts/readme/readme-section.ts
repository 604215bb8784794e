import { readFile, writeFile } from "node:fs/promises";

const readme = new URL("../../packages/client/README.md", import.meta.url);

/** The part of the client's README that a program writes, between comments of this name. */
export interface ReadmeSection {
  read(): Promise<string>;
  write(content: string): Promise<void>;
}

export function readmeSection(name: string): ReadmeSection {
  const section = new RegExp(`(?<=<!-- ${name}:start -->\\n).*(?=<!-- ${name}:end -->)`, "s");
  return {
    read: async () => section.exec(await readFile(readme, "utf8"))?.[0] ?? "",
    write: async (content) => {
      const text = await readFile(readme, "utf8");
      if (!section.test(text)) throw new Error(`the client's README has no place for ${name}`);
      await writeFile(
        readme,
        text.replace(section, () => content),
      );
    },
  };
}
