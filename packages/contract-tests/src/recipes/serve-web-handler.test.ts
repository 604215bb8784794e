import { once } from "node:events";
import { execa } from "execa";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type InstalledRecipes, installRecipes } from "./install-recipes.ts";
import { recipeToken, serveMock } from "./serve-mock.ts";

let recipes: InstalledRecipes;

beforeAll(async () => {
  recipes = await installRecipes();
}, 60_000);

afterAll(() => recipes?.remove());

test("Node serves the handler until a signal ends it", async () => {
  const served = await serveMock();
  const env = { CLOUDFLARE_API_TOKEN: recipeToken, CLOUDFLARE_API_BASE_URL: served.baseUrl, PORT: "0" };
  const server = execa(process.execPath, [recipes.getPath("serve-web-handler.mjs")], {
    extendEnv: false,
    env: { ...env, CLOUDFLARE_ACCOUNT_ID: "699d98642c564d2e855e9661899b7252" },
    reject: false,
  });
  const [output] = await once(server.stdout, "data");
  const [address = ""] = String(output).match(/http\S+/) ?? [];
  const response = await fetch(address, { method: "PUT", body: '{"enabled":true}' });
  expect(await response.json()).toEqual({ enabled: true, changed: true });
  server.kill();
  expect(await server).toMatchObject({ signal: "SIGTERM", stderr: "" });
  await served.close();
});

test("serving without an account ends with one line", async () => {
  expect(await recipes.run("serve-web-handler.mjs", [], { CLOUDFLARE_API_TOKEN: recipeToken })).toEqual({
    exitCode: 2,
    stdout: "",
    stderr: "serve-web-handler: CLOUDFLARE_ACCOUNT_ID is not set",
  });
});
