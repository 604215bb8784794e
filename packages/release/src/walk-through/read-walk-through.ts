import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { repositoryRoot } from "@zero-trust-accounts/tooling/repository";
import { findSection, readSource } from "../markdown/find-section.ts";

/** One instruction of CONTRIBUTING.md. */
export type WalkThroughStep =
  | { readonly kind: "create"; readonly file: string; readonly text: string }
  | { readonly kind: "insert"; readonly file: string; readonly lineBefore: string; readonly text: string }
  | { readonly kind: "run"; readonly command: string };

/** Reads a step from a code block and the prose before it. */
function readStep(prose: string, language: string, code: string): WalkThroughStep {
  if (language === "sh") return { kind: "run", command: code };
  const text = `${code}\n`;
  const [, insertFile, lineBefore] = /\bin\s+`([^`]+)`,\s+below\s+`([^`]+)`/i.exec(prose) ?? [];
  if (insertFile !== undefined && lineBefore !== undefined)
    return { kind: "insert", file: insertFile, lineBefore, text };
  const [, newFile] = /\bCreate\s+`([^`]+)`/.exec(prose) ?? [];
  if (newFile !== undefined) return { kind: "create", file: newFile, text };
  throw new Error(`CONTRIBUTING.md names no file before the code block:\n${code}`);
}

/** Reads the steps of a section of CONTRIBUTING.md: files to create, lines to insert, and commands in `sh` blocks. */
export async function readWalkThrough(title: string): Promise<readonly WalkThroughStep[]> {
  const markdown = await readFile(join(repositoryRoot, "CONTRIBUTING.md"), "utf8");
  const section = findSection(markdown, `## ${title}`);
  if (section === undefined) throw new Error(`CONTRIBUTING.md has no section "${title}"`);
  const steps: WalkThroughStep[] = [];
  let prose = "";
  for (const node of section) {
    if (node.type === "code") {
      steps.push(readStep(prose, node.lang ?? "", node.value));
      prose = "";
    } else prose += `${readSource(markdown, node)}\n`;
  }
  return steps;
}
