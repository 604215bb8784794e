import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createWorkspace, type Workspace } from "@zero-trust-accounts/tooling/repository";
import { expect, test, vi } from "vitest";
import { readWalkThrough, type WalkThroughStep } from "./read-walk-through.ts";

vi.setConfig({ testTimeout: 1_800_000 });

function insertBelow(text: string, lineBefore: string, insertion: string): string {
  const line = text.split("\n").find((candidate) => candidate.trim() === lineBefore);
  return line === undefined ? text : text.replace(`${line}\n`, `${line}\n${insertion}`);
}

/** Performs a step. Returns the output of its command, or an empty string. */
async function performStep(workspace: Workspace, step: WalkThroughStep): Promise<string> {
  if (step.kind === "run") return workspace.shell(step.command);
  if (step.kind === "create") await writeFile(join(workspace.folder, step.file), step.text);
  else await workspace.edit(step.file, (text) => insertBelow(text, step.lineBefore, step.text));
  return "";
}

test("the steps of CONTRIBUTING.md add a field to the types, the vectors and a changeset", async () => {
  const steps = await readWalkThrough("Change the spec");
  expect(steps.map(({ kind }) => kind)).toEqual(["insert", "run"]);
  const field = "quiet_updates_enabled";
  await using workspace = await createWorkspace();
  const read = (path: string): Promise<string> => readFile(join(workspace.folder, path), "utf8");
  const typeTest = `import { createZeroTrustClient } from "./index.ts";
const { devices } = createZeroTrustClient({ accountId: "a", apiToken: "b" });
(await devices.settings.patch({ ${field}: true }))?.${field} satisfies boolean | null | undefined;
`;
  await writeFile(join(workspace.folder, "packages/client/src/walk-through.test-d.ts"), typeTest);
  const typecheck = () =>
    workspace.pnpm("--filter", "@zero-trust-accounts/client", "exec", "tsc", "--project", "tsconfig.test.json");
  await workspace.pnpm("run", "build");
  await expect(typecheck()).rejects.toThrow(field);

  const outputs: string[] = [];
  for (const step of steps) outputs.push(await performStep(workspace, step));
  expect(outputs.join("\n")).toContain("Needed bump: minor");
  expect(await read("packages/types/src/generated/openapi.ts")).toContain(`${field}?: boolean;`);
  expect(await read("packages/types/src/generated/openapi.json")).toContain(`"${field}"`);
  expect(await read("packages/contract-tests/vectors/requests/DeviceSettingsBody.json")).toContain(`"${field}"`);
  await workspace.pnpm("run", "build");
  await typecheck();
  const changesets = await readdir(join(workspace.folder, ".changeset"));
  const changeset = changesets.find((name) => name.startsWith("spec-")) ?? "";
  expect(await read(`.changeset/${changeset}`)).toContain(`- Added \`${field}\` (requests: PUT /devices/settings`);
});

test("the steps of CONTRIBUTING.md add an operation with eight files, and checks list the missing ones", async () => {
  const steps = await readWalkThrough("Add an operation");
  await using workspace = await createWorkspace();
  const isSpecStep = (step: WalkThroughStep): boolean => step.kind !== "run" && step.file.startsWith("spec/");
  for (const step of steps.filter(isSpecStep)) await performStep(workspace, step);
  await workspace.pnpm("regenerate");
  await workspace.commit("spec: an operation");
  const runChecks = () =>
    workspace.shell("turbo run typecheck test --continue=dependencies-successful --log-order=grouped");
  const failure = String(await runChecks().catch((error: Error) => error.message));
  expect(failure).toContain("getGatewayAppTypes: add gateway.appTypes.get() in packages/client/src/resources/");
  expect(failure).toMatch(/src\/routes\.ts\(\d+,\d+\): error .*gateway\/app_types/);

  for (const step of steps.filter((candidate) => !isSpecStep(candidate))) await performStep(workspace, step);
  const files = new Set(steps.flatMap((step) => (step.kind === "run" ? [] : [step.file])));
  expect(files.size).toBe(8);
  await workspace.pnpm("format");
  await runChecks();
  await workspace.pnpm("regenerate", "--check");
});
