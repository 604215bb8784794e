import { appendFile, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { commitAll, copyRepository, type RepositoryCopy } from "@zero-trust-accounts/tooling/repository";
import { execa } from "execa";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { exceptionsFile } from "../spec-diff/read-exceptions.ts";
import { addProperty, type FileEdit } from "../spec-edits/spec-edit.ts";
import { specEdits } from "../spec-edits/spec-edits.ts";
import { runRepositoryScript } from "../testing/run-repository-script.ts";

vi.setConfig({ testTimeout: 120_000 });

let copy: RepositoryCopy;
const resolvePath = (path: string): string => join(copy.folder, path);
const regenerate = (...args: string[]) => runRepositoryScript(copy, "regenerate", ...args);
const git = async (...args: string[]): Promise<string> =>
  (await execa("git", args, { cwd: copy.folder, stripFinalNewline: false })).stdout;

async function edit(path: string, change: (text: string) => string): Promise<void> {
  const text = await readFile(resolvePath(path), "utf8");
  const changedText = change(text);
  expect(changedText, `the edit of ${path}`).not.toBe(text);
  await writeFile(resolvePath(path), changedText);
}

beforeAll(async () => {
  copy = await copyRepository({ isInstalled: true });
  await commitAll(copy.folder, "base");
  await git("tag", "@zero-trust-accounts/types@0.1.0");
  await git("switch", "--quiet", "--create", "change");
});

beforeEach(async () => {
  await git("reset", "--quiet", "--hard");
  await git("clean", "--quiet", "--force", "-d");
});

afterAll(() => copy[Symbol.asyncDispose]());

const types = "packages/types/src/generated";
const vectors = "packages/contract-tests/vectors";

const settings = "spec/schemas/DeviceSettings.yaml";
const list = "type: array\nmaxItems: 3\nuniqueItems: true\nitems:\n  type: string\n  minLength: 2";
const newFieldEdits: readonly FileEdit[] = [
  addProperty(settings, "new_limit", 'type: [integer, "null"]\nminimum: 5'),
  addProperty(settings, "new_map", "type: object\nadditionalProperties:\n  type: number\n  exclusiveMinimum: 0"),
  addProperty(settings, "new_list", list),
  addProperty(settings, "new_date", "type: string\nformat: date-time\nreadOnly: true"),
  ...(specEdits.find(({ name }) => name === "a new settings block")?.edits ?? []),
];

const describeField = (name: string): string => `  ${name}:\n    description: A new field.\n    type: boolean\n`;

async function listSpecChangesets(): Promise<readonly string[]> {
  const files = await git("ls-files", "--others", "--exclude-standard", ".changeset");
  return files.split("\n").filter((file) => file.includes("/spec-"));
}

describe("regenerate --check", () => {
  test("lists each file that is not what the spec generates, and names the command to run", async () => {
    await appendFile(resolvePath(`${types}/openapi.ts`), "// edited\n");
    await rm(resolvePath(`${types}/settings-rules.ts`));
    await writeFile(resolvePath(`${types}/extra.ts`), "");
    await edit(`${vectors}/requests/LoggingSettingsBody.json`, (text) => text.replace(/^.*redact_pii type.*\n/m, ""));
    await edit("spec/schemas/GatewayAccount.yaml", (text) => text.replace("description: ", "description: New. "));
    expect(await regenerate("--check")).toEqual({
      code: 1,
      stdout: "",
      stderr: `error: ${vectors}/requests/LoggingSettingsBody.json is not what the spec generates
${types}/extra.ts is not generated any more
${types}/openapi.json is not what the spec generates
${types}/openapi.ts is not what the spec generates
${types}/settings-rules.ts is missing
spec/dist/openapi.json is not what the spec generates
Run: pnpm regenerate
`,
    });
  });
});

describe("regenerate", () => {
  test("generates files for new fields, prints the bump, and changes nothing when it runs again", async () => {
    for (const [path, change] of newFieldEdits) {
      const text = await readFile(resolvePath(path), "utf8").catch(() => "");
      await writeFile(resolvePath(path), change(text));
    }
    const firstRun = await regenerate();
    expect(firstRun).toMatchObject({ code: 0, stderr: "" });
    expect(firstRun.stdout).toContain("Needed bump: minor");
    await git("add", "--all");
    const changedFiles = (await git("diff", "--cached", "--name-only")).trim().split("\n");
    const findChangedFile = (prefix: string) => changedFiles.find((file) => file.startsWith(prefix));
    const prefixes = ["spec/schemas/", `${types}/`, "packages/mock/src/generated/", `${vectors}/`, ".changeset/spec-"];
    expect(prefixes.filter((prefix) => findChangedFile(prefix) === undefined)).toEqual([]);

    await appendFile(resolvePath(findChangedFile(".changeset/") ?? ""), "- Text that a maintainer adds.\n");
    await git("add", "--all");
    const secondRun = await regenerate();
    expect(secondRun).toMatchObject({ code: 0, stderr: "" });
    expect(secondRun.stdout).toContain("no generated file changed");
    expect(await git("status", "--porcelain")).not.toMatch(/^.[^ ]/m);
    expect((await regenerate("--check")).code).toBe(0);
  });

  test("keeps added text when the spec changes again, and rejects an exception that matches no change", async () => {
    const addField = (name: string) =>
      edit(settings, (text) => text.replace("properties:\n", `properties:\n${describeField(name)}`));
    await addField("first_field");
    await regenerate();
    const [firstFile = ""] = await listSpecChangesets();
    await edit(firstFile, (text) => `${text}- Text that a maintainer adds.\n`);
    await addField("second_field");
    await regenerate();
    const files = await listSpecChangesets();
    expect(files).toHaveLength(1);
    expect(files).not.toContain(firstFile);
    const text = await readFile(resolvePath(files[0] ?? ""), "utf8");
    expect(text).toMatch(/- Added `first_field` .*\n- Added `second_field` .*\n- Text that a maintainer adds\.\n$/);

    const exception = { change: "GET /rooms response id: pattern tightened", bump: "patch", reason: "A reason." };
    await writeFile(resolvePath(exceptionsFile), JSON.stringify([exception]));
    expect(await regenerate()).toMatchObject({
      code: 1,
      stderr: `error: remove the exceptions from ${exceptionsFile} that match no change of the spec:\n  ${exception.change}\n`,
    });
  });

  test("warns of a renamed operationId, with its file and line and the files that use it", async () => {
    await edit("spec/paths/device-settings.yaml", (text) => text.replace("getDeviceSettings", "readDeviceSettings"));
    const { code, stderr } = await regenerate();
    expect(code).toBe(0);
    expect(stderr).toMatch(
      /^warning: spec\/paths\/device-settings\.yaml:4: the operationId getDeviceSettings was renamed to readDeviceSettings, .* These files contain the previous name: .*packages\/runtimes\/src\/suite\/operation-scenarios\.ts.*\n$/,
    );
  });

  test("changes no file if a step fails, and the error names the field", async () => {
    const field =
      "  impossible:\n    description: Has no valid value.\n    type: string\n    minLength: 5\n    maxLength: 3\n";
    await edit(settings, (text) => text.replace("properties:\n", `properties:\n${field}`));
    await git("add", "--all");
    const { code, stderr } = await regenerate();
    expect(code).toBe(1);
    expect(stderr).toMatch(/^error: .*\/impossible.*: no value was found that satisfies .*\n$/);
    expect(await git("status", "--porcelain")).toMatch(/^M {2}\S+\n$/);
  });
});
