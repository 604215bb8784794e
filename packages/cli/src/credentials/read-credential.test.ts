import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createTemporaryFolder } from "../testing/temporary-folder.ts";
import { readCredential } from "./read-credential.ts";

const token = { CLOUDFLARE_API_TOKEN: "token\n" };
const key = { CLOUDFLARE_EMAIL: "a@example.com", CLOUDFLARE_API_KEY: "key" };

test("prefers the token to the global key, and removes its line break", async () => {
  expect(await readCredential({ ...token, ...key }, undefined)).toEqual({ apiToken: "token" });
});

test("reads the global key with its email address", async () => {
  expect(await readCredential(key, undefined)).toEqual({ apiEmail: "a@example.com", apiKey: "key" });
});

test("prefers the token file to the environment", async () => {
  const file = join(await createTemporaryFolder(), "token");
  await writeFile(file, "from-file\n");
  expect(await readCredential(token, file)).toEqual({ apiToken: "from-file" });
});

test.each([
  [{}, "a credential is missing"],
  [{ CLOUDFLARE_API_TOKEN: " " }, "a credential is missing"],
  [{ CLOUDFLARE_EMAIL: "a@example.com" }, "CLOUDFLARE_API_KEY is missing"],
  [{ CLOUDFLARE_API_KEY: "key" }, "CLOUDFLARE_EMAIL is missing"],
])("with %j it fails: %s", async (env, message) => {
  await expect(readCredential(env, undefined)).rejects.toThrow(message);
});

test("a token file that cannot be read is named", async () => {
  await expect(readCredential({}, "missing")).rejects.toThrow("--token-file: missing: no such file or directory");
});
