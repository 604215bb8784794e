import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runNode } from "./testing/run-node.ts";

const dist = join(import.meta.dirname, "../dist");

/** Finds the imports from other packages, in a built file and the built files that it imports. */
async function findExternalImports(file: string): Promise<readonly string[]> {
  const code = await readFile(join(dist, file), "utf8");
  const imports = [...code.matchAll(/^(?:import|export)\b[^;]*? from "(.+?)";$/gm)].map(([, name = ""]) => name);
  const internalImports = imports.filter((name) => name.startsWith("./"));
  const externalImports = imports.filter((name) => !internalImports.includes(name));
  const nestedImports = await Promise.all(internalImports.map((name) => findExternalImports(name.slice("./".length))));
  return [...externalImports, ...nestedImports.flat()];
}

test("of the built entries, only msw imports a package and only bin imports Node modules", async () => {
  expect(await findExternalImports("index.js")).toEqual([]);
  expect(await findExternalImports("msw.js")).toEqual(["msw"]);
  expect(await findExternalImports("bin.js")).toContainEqual(expect.stringMatching(/^node:/));
});

test("the main entry does not access globals that only Node has", async () => {
  const script = `
    const accessedGlobals = [];
    for (const name of ["Buffer", "global", "process", "setImmediate"]) {
      const value = globalThis[name];
      Object.defineProperty(globalThis, name, {
        get() {
          // Ignores accesses by Node's own Request.
          if (new Error().stack.split("\\n")[2].includes("/dist/")) accessedGlobals.push(name);
          return value;
        },
      });
    }
    const { createMockAccount } = await import("./dist/index.js");
    const account = createMockAccount({ accountId: "a" });
    const init = { method: "PATCH", headers: { authorization: "Bearer a" }, body: '{"disable_for_time":60}' };
    const response = await account.fetch("https://api.cloudflare.com/client/v4/accounts/a/devices/settings", init);
    console.log(JSON.stringify([response.status, account.state.deviceSettings.disable_for_time, accessedGlobals]));
  `;
  const { result } = runNode(["--input-type=module", "--eval", script], join(dist, ".."));
  expect(await result).toMatchObject({ code: 0, stdout: "[200,60,[]]\n", stderr: "" });
});
