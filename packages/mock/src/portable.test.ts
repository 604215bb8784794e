import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runNode } from "./testing/run-node.ts";

const dist = join(import.meta.dirname, "../dist");

/** What the built module, and what it loads, import that is not in the package. */
async function foreignImports(file: string): Promise<readonly string[]> {
  const code = await readFile(join(dist, file), "utf8");
  const imported = [...code.matchAll(/^(?:import|export)\b[^;]*? from "(.+?)";$/gm)].map(([, name = ""]) => name);
  const own = imported.filter((name) => name.startsWith("./"));
  const deeper = await Promise.all(own.map((name) => foreignImports(name.slice("./".length))));
  return [...imported.filter((name) => !own.includes(name)), ...deeper.flat()];
}

test("the built entries import nothing but MSW where it is asked for", async () => {
  expect(await foreignImports("index.js")).toEqual([]);
  expect(await foreignImports("msw.js")).toEqual(["msw"]);
  expect(await foreignImports("bin.js")).toContainEqual(expect.stringMatching(/^node:/));
});

test("the main entry touches nothing that only Node has", async () => {
  const script = `
    const touched = [];
    for (const name of ["Buffer", "global", "process", "setImmediate"]) {
      const value = globalThis[name];
      Object.defineProperty(globalThis, name, {
        get() {
          // What Node's own \`Request\` touches is not ours.
          if (new Error().stack.split("\\n")[2].includes("/dist/")) touched.push(name);
          return value;
        },
      });
    }
    const { createMockAccount } = await import("./dist/index.js");
    const account = createMockAccount({ accountId: "a" });
    const init = { method: "PATCH", headers: { authorization: "Bearer a" }, body: '{"disable_for_time":60}' };
    const answer = await account.fetch("https://api.cloudflare.com/client/v4/accounts/a/devices/settings", init);
    console.log(JSON.stringify([answer.status, account.state.deviceSettings.disable_for_time, touched]));
  `;
  const { ended } = runNode(["--input-type=module", "--eval", script], join(dist, ".."));
  expect(await ended).toMatchObject({ code: 0, stdout: "[200,60,[]]\n", stderr: "" });
});
