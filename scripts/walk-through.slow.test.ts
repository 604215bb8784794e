import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { repositoryRoot } from "./paths.ts";
import { createWorkspace } from "./release/workspace.ts";

vi.setConfig({ testTimeout: 120_000 });

const field = "quiet_updates_enabled";

/** What CONTRIBUTING.md says of a change of the spec: what to write, where, and what to run then. */
async function readWalkThrough() {
  const text = await readFile(join(repositoryRoot, "CONTRIBUTING.md"), "utf8");
  const section = text.split(/^## /m).find((part) => part.startsWith("Change the spec\n")) ?? "";
  const block = (language: string): string =>
    new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, "ms").exec(section)?.[1] ?? "";
  const [, file = "", place = ""] = /`(spec\/\S+)`, below `(\S+)`/.exec(section) ?? [];
  const commands = block("sh")
    .trim()
    .split("\n")
    .map((line) => line.replace(/ +#.*/, ""));
  return { file, place, addition: block("yaml"), commands };
}

test("who follows CONTRIBUTING.md sees types, vectors, signatures and changeset follow", async () => {
  const { file, place, addition, commands } = await readWalkThrough();
  expect(addition).toContain(`${field}:`);
  expect(commands).toHaveLength(5);
  await using workspace = await createWorkspace();
  const read = (path: string): Promise<string> => readFile(join(workspace.folder, path), "utf8");
  const usage = `import { createZeroTrustClient } from "./index.ts";
const { devices } = createZeroTrustClient({ accountId: "a", apiToken: "b" });
(await devices.settings.patch({ ${field}: true }))?.${field} satisfies boolean | undefined;
`;
  await writeFile(join(workspace.folder, "packages/client/src/walk-through.test-d.ts"), usage);
  const typecheck = () =>
    workspace.pnpm("--filter", "@zero-trust-accounts/client", "exec", "tsc", "--project", "tsconfig.test.json");
  await workspace.pnpm("run", "build");
  await expect(typecheck()).rejects.toThrow(field);

  await workspace.edit(file, (text) => text.replace(`${place}\n`, `${place}\n${addition}`));
  const printed: string[] = [];
  for (const command of commands) {
    const [program, ...args] = command.split(" ");
    expect(program).toBe("pnpm");
    printed.push(await workspace.pnpm(...args));
  }

  expect(printed[2]).toContain("Needed bump: minor");
  expect(await read("packages/types/src/generated/openapi.ts")).toContain(`${field}?: boolean;`);
  expect(await read("packages/types/src/generated/openapi.json")).toContain(`"${field}"`);
  expect(await read("packages/contract-tests/vectors/requests/DeviceSettingsBody.json")).toContain(`"${field}"`);
  await workspace.pnpm("run", "build");
  await typecheck();
  const [changeset = ""] = (await readdir(join(workspace.folder, ".changeset"))).filter((name) =>
    name.startsWith("spec-"),
  );
  expect(await read(`.changeset/${changeset}`)).toContain(`- Added \`${field}\`, sent in PUT /devices/settings`);
});
