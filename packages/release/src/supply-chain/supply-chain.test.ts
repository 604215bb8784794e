import { listPublishedPackages } from "@zero-trust-accounts/tooling/repository";
import { expect, test } from "vitest";
import { createSbom, formatName, type Sbom } from "./create-sbom.ts";
import { findComponentProblems } from "./find-component-problems.ts";
import { findLockfileProblems } from "./find-lockfile-problems.ts";
import { findSettingsProblems } from "./find-settings-problems.ts";

const createComponent = (name: string, id: string) => ({ name, "bom-ref": name, licenses: [{ license: { id } }] });
const createSbomWith = (name: string, licence: string): Sbom => ({
  metadata: { component: createComponent("client", "MIT") },
  components: [createComponent(name, licence)],
  dependencies: [],
});

test("reports a dependency and a licence that are not allowed", () => {
  expect(findComponentProblems(createSbomWith("openapi-fetch", "MIT"), [])).toEqual([]);
  expect(findComponentProblems(createSbomWith("left-pad", "MIT"), [])).toEqual([
    "left-pad is not an allowed dependency of a published package",
  ]);
  expect(findComponentProblems(createSbomWith("own", "GPL-3.0-only"), ["own"])).toEqual([
    "own has the licence GPL-3.0-only, which is not allowed",
  ]);
});

test("the SBOM of the client contains the packages that are bundled into it", async () => {
  const client = (await listPublishedPackages()).find(({ name }) => name === "@zero-trust-accounts/client");
  if (client === undefined) throw new Error("the workspace does not publish the client");
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
