import { readFile, writeFile } from "node:fs/promises";

const readme = new URL("../../client/README.md", import.meta.url);
const section = /(?<=<!-- faults:start -->\n).*(?=<!-- faults:end -->)/s;

/** The part of the client's README that the comparison writes. */
export const readmeSection = {
  read: async (): Promise<string> => section.exec(await readFile(readme, "utf8"))?.[0] ?? "",
  write: async (content: string): Promise<void> => {
    const text = await readFile(readme, "utf8");
    await writeFile(
      readme,
      text.replace(section, () => content),
    );
  },
};
