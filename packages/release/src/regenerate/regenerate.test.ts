import { appendFile, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { commitAll, copyRepository, type RepositoryCopy } from "@zero-trust-accounts/tooling/repository";
import { execa } from "execa";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { addProperty } from "../growth/growth-edit.ts";
import { growthEdits } from "../growth/growth-edits.ts";
import { runRepositoryScript } from "../testing/run-repository-script.ts";

vi.setConfig({ testTimeout: 120_000 });

let copy: RepositoryCopy;
const inCopy = (path: string): string => join(copy.folder, path);
const regenerate = (...args: string[]) => runRepositoryScript(copy, "regenerate", ...args);
const git = async (...args: string[]): Promise<string> =>
  (await execa("git", args, { cwd: copy.folder, stripFinalNewline: false })).stdout;

async function edit(path: string, change: (text: string) => string): Promise<void> {
  const before = await readFile(inCopy(path), "utf8");
  const after = change(before);
  expect(after, `the edit of ${path}`).not.toBe(before);
  await writeFile(inCopy(path), after);
}

beforeAll(async () => {
  copy = await copyRepository({ isInstalled: true });
  await commitAll(copy.folder, "base");
  await git("switch", "--quiet", "--create", "change");
});

beforeEach(async () => {
  await git("reset", "--quiet", "--hard");
  await git("clean", "--quiet", "--force", "-d");
});

afterAll(() => copy[Symbol.asyncDispose]());

const types = "packages/types/src/generated";
const vectors = "packages/contract-tests/vectors";

describe("regenerate --check", () => {
  test("names each file that is not what the spec generates, and the command to run", async () => {
    await appendFile(inCopy(`${types}/openapi.ts`), "// edited\n");
    await rm(inCopy(`${types}/settings-rules.ts`));
    await writeFile(inCopy(`${types}/mine.ts`), "");
    await edit(`${vectors}/requests/LoggingSettingsBody.json`, (text) => text.replace(/^.*redact_pii type.*\n/m, ""));
    await edit("spec/schemas/GatewayAccount.yaml", (text) => text.replace("description: ", "description: Also. "));
    expect(await regenerate("--check")).toEqual({
      code: 1,
      stdout: "",
      stderr: `error: spec/dist/openapi.json is not what spec/ generates
spec/dist/openapi.yaml is not what spec/ generates
${types}/mine.ts is not generated: remove it
${types}/openapi.json is not what spec/ generates
${types}/openapi.ts is not what spec/ generates
${types}/settings-rules.ts is missing
${vectors}/requests/LoggingSettingsBody.json is not what spec/ generates
Run: pnpm regenerate
`,
    });
  });
});

describe("regenerate", () => {
  test("writes what follows from new fields and a block, prints the bump, and changes nothing the second time", async () => {
    const settings = "spec/schemas/DeviceSettings.yaml";
    const newBlock = growthEdits.find(({ name }) => name === "a new settings block");
    const edits = [
      addProperty(settings, "new_limit", 'type: [integer, "null"]\nminimum: 5'),
      addProperty(settings, "new_map", "type: object\nadditionalProperties:\n  type: number\n  exclusiveMinimum: 0"),
      addProperty(
        settings,
        "new_list",
        "type: array\nmaxItems: 3\nuniqueItems: true\nitems:\n  type: string\n  minLength: 2",
      ),
      addProperty(settings, "new_date", "type: string\nformat: date-time\nreadOnly: true"),
      ...(newBlock?.edits ?? []),
    ];
    for (const [file, change] of edits) {
      const before = await readFile(inCopy(file), "utf8").catch(() => "");
      await writeFile(inCopy(file), change(before));
    }
    const first = await regenerate();
    expect(first).toMatchObject({ code: 0, stderr: "" });
    expect(first.stdout).toContain("Needed bump: minor");
    await git("add", "--all");
    const changed = (await git("diff", "--cached", "--name-only")).trim().split("\n");
    for (const folder of [
      "spec/schemas/",
      `${types}/`,
      "packages/mock/src/generated/",
      `${vectors}/`,
      ".changeset/spec-",
    ])
      expect(
        changed.some((file) => file.startsWith(folder)),
        folder,
      ).toBe(true);
    await appendFile(
      inCopy(changed.find((file) => file.startsWith(".changeset/")) ?? ""),
      "- What nobody can compute.\n",
    );
    await git("add", "--all");

    const second = await regenerate();
    expect(second).toMatchObject({ code: 0, stderr: "" });
    expect(second.stdout).toContain("no generated file changed");
    expect(await git("status", "--porcelain")).not.toMatch(/^.[^ ]/m);
    expect((await regenerate("--check")).code).toBe(0);
  });

  test("names the place of a renamed operationId and the files that use it", async () => {
    await edit("spec/paths/device-settings.yaml", (text) => text.replace("getDeviceSettings", "readDeviceSettings"));
    const { code, stderr } = await regenerate();
    expect(code).toBe(0);
    expect(stderr).toMatch(
      /^warning: spec\/paths\/device-settings\.yaml:4: the operationId getDeviceSettings was renamed to readDeviceSettings, .* These files name it: .*packages\/runtimes\/src\/suite\/operation-scenarios\.ts.*\n$/,
    );
  });

  test("leaves every file as it was if a step fails, and names the place", async () => {
    const field = "  impossible:\n    description: Never.\n    type: string\n    minLength: 5\n    maxLength: 3\n";
    await edit("spec/schemas/DeviceSettings.yaml", (text) => text.replace("properties:\n", `properties:\n${field}`));
    await git("add", "--all");
    const { code, stderr } = await regenerate();
    expect(code).toBe(1);
    expect(stderr).toMatch(/^error: .*\/impossible.*: no value was found that satisfies .*\n$/);
    expect(await git("status", "--porcelain")).toMatch(/^M {2}\S+\n$/);
  });
});
