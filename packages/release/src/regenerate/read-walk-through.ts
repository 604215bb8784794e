import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { repositoryRoot } from "@zero-trust-accounts/tooling/repository";

/** What a section of CONTRIBUTING.md says to do, in its order. */
export type WalkThroughStep =
  | { readonly kind: "create"; readonly file: string; readonly text: string }
  | { readonly kind: "add"; readonly file: string; readonly below: string; readonly text: string }
  | { readonly kind: "run"; readonly command: string };

/** Reads the steps of a section: files to create or to add to, and commands in `sh` blocks. */
export async function readWalkThrough(heading: string): Promise<readonly WalkThroughStep[]> {
  const contributing = await readFile(join(repositoryRoot, "CONTRIBUTING.md"), "utf8");
  const section = contributing.split(/^## /m).find((part) => part.startsWith(`${heading}\n`));
  if (section === undefined) throw new Error(`CONTRIBUTING.md has no section "${heading}"`);
  return [...section.matchAll(/([^`]*(?:`[^`\n]+`[^`]*)*)^```(\w+)\n(.*?)^```$/gms)].map(
    ([, prose = "", language, text = ""]) => {
      const [, create] = /Create\s+`([^`]+)`/.exec(prose) ?? [];
      const [, file, below] = /[Ii]n\s+`([^`]+)`,\s+below\s+`([^`]+)`/.exec(prose) ?? [];
      if (language === "sh") return { kind: "run", command: text.trim() };
      if (file !== undefined && below !== undefined) return { kind: "add", file, below, text };
      if (create !== undefined) return { kind: "create", file: create, text };
      throw new Error(`no file is named before this block of "${heading}": ${text}`);
    },
  );
}
