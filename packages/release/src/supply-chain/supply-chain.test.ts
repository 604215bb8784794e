import { findPublishedPackage } from "@zero-trust-accounts/tooling/repository";
import { expect, test } from "vitest";
import { createSbom, formatName, type Sbom } from "./create-sbom.ts";
import { findComponentProblems } from "./find-component-problems.ts";
import { findLockfileProblems } from "./find-lockfile-problems.ts";
import { findSettingsProblems } from "./find-settings-problems.ts";

const createComponent = (name: string, id: string) => ({ name, "bom-ref": name, licenses: [{ license: { id } }] });
const createSbomWith = (packageName: string, name: string, licence: string): Sbom => ({
  metadata: { component: createComponent(`@zero-trust-accounts/${packageName}`, "MIT") },
  components: [createComponent(name, licence)],
  dependencies: [],
});

test("reports a dependency and a licence that are not allowed", () => {
  expect(findComponentProblems(createSbomWith("client", "openapi-fetch", "MIT"), [])).toEqual([]);
  expect(findComponentProblems(createSbomWith("client", "left-pad", "MIT"), [])).toEqual([
    "left-pad is not an allowed dependency of @zero-trust-accounts/client",
  ]);
  expect(findComponentProblems(createSbomWith("client", "own", "GPL-3.0-only"), ["own"])).toEqual([
    "own has the licence GPL-3.0-only, which is not allowed",
  ]);
});

test.each(["types", "client", "mock"])("rejects a dependency of the command in the package %s", (library) => {
  expect(findComponentProblems(createSbomWith("cli", "commander", "MIT"), [])).toEqual([]);
  expect(findComponentProblems(createSbomWith(library, "commander", "MIT"), [])).toEqual([
    `commander is not an allowed dependency of @zero-trust-accounts/${library}`,
  ]);
});

test("allows no dependency of a package that has no list", () => {
  expect(findComponentProblems(createSbomWith("other", "openapi-fetch", "MIT"), [])).toHaveLength(1);
});

test("the SBOM of the command contains what npm installs with it, and no tool of its tests", async () => {
  const cli = await findPublishedPackage("@zero-trust-accounts/cli");
  const names = (await createSbom(cli)).components.map(formatName);
  expect(names).toEqual(expect.arrayContaining(["commander", "@clack/core", "emoji-regex", "openapi-fetch"]));
  expect(names).not.toContain("vitest");
});

test("the SBOM of the client contains the packages that are bundled into it", async () => {
  const client = await findPublishedPackage("@zero-trust-accounts/client");
  const { components, dependencies } = await createSbom(client);
  const names = components.map(formatName);
  const refs = components.map((component) => component["bom-ref"]);
  expect(names).toEqual(expect.arrayContaining(["@zero-trust-accounts/types", "openapi-fetch"]));
  expect(dependencies.map(({ ref }) => ref)).toEqual(expect.arrayContaining(refs));
});

test("reports a package of the lockfile without a sha512 checksum or from outside the registry", () => {
  const createLockfile = (resolution: object) => ({ packages: { "a@1.0.0": { resolution } } });
  expect(findLockfileProblems(createLockfile({ integrity: "sha512-x" }))).toEqual([]);
  expect(findLockfileProblems(createLockfile({ integrity: "sha1-x" }))).toEqual(["a@1.0.0 has no sha512 checksum"]);
  expect(findLockfileProblems(createLockfile({ tarball: "https://a.test" }))).toEqual([
    "a@1.0.0 has no sha512 checksum",
  ]);
  expect(findLockfileProblems(createLockfile({ integrity: "sha512-x", tarball: "https://a.test" }))).toEqual([
    "a@1.0.0 does not come from the registry",
  ]);
});

test("reports settings that allow versions younger than a day", () => {
  expect(findSettingsProblems({ minimumReleaseAge: 1440 })).toEqual([]);
  expect(findSettingsProblems({})).toEqual(["minimumReleaseAge must be at least 1440 minutes, which is a day"]);
  expect(findSettingsProblems({ minimumReleaseAge: 1440, minimumReleaseAgeExclude: ["a"] })).toHaveLength(1);
});
