import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createWorkspace, type Workspace } from "@zero-trust-accounts/tooling/repository";
import { expect, test, vi } from "vitest";
import { readWalkThrough, type WalkThroughStep } from "./read-walk-through.ts";

vi.setConfig({ testTimeout: 600_000 });

/** Does what a step says, and returns what a command printed. */
async function perform(workspace: Workspace, step: WalkThroughStep): Promise<string> {
  if (step.kind === "run") return workspace.shell(step.command);
  if (step.kind === "create") {
    await writeFile(join(workspace.folder, step.file), step.text);
    return "";
  }
  await workspace.edit(step.file, (text) => {
    const line = text.split("\n").find((candidate) => candidate.trim() === step.below);
    return line === undefined ? text : text.replace(`${line}\n`, `${line}\n${step.text}`);
  });
  return "";
}

test("whoever follows CONTRIBUTING.md adds a field, and types, vectors and changeset follow", async () => {
  const steps = await readWalkThrough("Change the spec");
  expect(steps.map(({ kind }) => kind)).toEqual(["add", "run"]);
  const field = "quiet_updates_enabled";
  await using workspace = await createWorkspace();
  const read = (path: string): Promise<string> => readFile(join(workspace.folder, path), "utf8");
  const usage = `import { createZeroTrustClient } from "./index.ts";
const { devices } = createZeroTrustClient({ accountId: "a", apiToken: "b" });
(await devices.settings.patch({ ${field}: true }))?.${field} satisfies boolean | null | undefined;
`;
  await writeFile(join(workspace.folder, "packages/client/src/walk-through.test-d.ts"), usage);
  const typecheck = () =>
    workspace.pnpm("--filter", "@zero-trust-accounts/client", "exec", "tsc", "--project", "tsconfig.test.json");
  await workspace.pnpm("run", "build");
  await expect(typecheck()).rejects.toThrow(field);

  const outputs: string[] = [];
  for (const step of steps) outputs.push(await perform(workspace, step));
  expect(outputs.join("\n")).toContain("Needed bump: minor");
  expect(await read("packages/types/src/generated/openapi.ts")).toContain(`${field}?: boolean;`);
  expect(await read("packages/types/src/generated/openapi.json")).toContain(`"${field}"`);
  expect(await read("packages/contract-tests/vectors/requests/DeviceSettingsBody.json")).toContain(`"${field}"`);
  await workspace.pnpm("run", "build");
  await typecheck();
  const changesets = await readdir(join(workspace.folder, ".changeset"));
  const changeset = changesets.find((name) => name.startsWith("spec-")) ?? "";
  expect(await read(`.changeset/${changeset}`)).toContain(`- Added \`${field}\`, sent in PUT /devices/settings`);
});

test("whoever follows CONTRIBUTING.md adds an operation by eight files", async () => {
  const steps = await readWalkThrough("Add an operation");
  await using workspace = await createWorkspace();
  const isOfSpec = (step: WalkThroughStep): boolean => step.kind !== "run" && step.file.startsWith("spec/");
  for (const step of steps.filter(isOfSpec)) await perform(workspace, step);
  await workspace.pnpm("regenerate");
  await workspace.commit("spec: an operation");
  const check = () =>
    workspace.shell("turbo run typecheck test --continue=dependencies-successful --log-order=grouped");
  const missing = String(await check().catch((error: Error) => error.message));
  expect(missing).toContain("getGatewayAppTypes: add gateway.appTypes.get() in packages/client/src/resources/");
  expect(missing).toMatch(/src\/routes\.ts\(\d+,\d+\): error .*gateway\/app_types/);

  for (const step of steps.filter((candidate) => !isOfSpec(candidate))) await perform(workspace, step);
  const files = new Set(steps.flatMap((step) => (step.kind === "run" ? [] : [step.file])));
  expect(files.size).toBe(8);
  await workspace.pnpm("format");
  await check();
  await workspace.pnpm("regenerate", "--check");
});
