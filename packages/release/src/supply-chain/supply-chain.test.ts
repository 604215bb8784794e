import { publishedPackages } from "@zero-trust-accounts/tooling/repository";
import { expect, test } from "vitest";
import { componentProblems } from "./component-problems.ts";
import { lockfileProblems } from "./lockfile-problems.ts";
import { nameOf, sbom } from "./sbom.ts";
import { workspaceProblems } from "./workspace-problems.ts";

const component = (name: string, id: string) => ({ name, "bom-ref": name, licenses: [{ license: { id } }] });
const sbomOf = (name: string, id: string) => ({
  metadata: { component: component("client", "MIT") },
  components: [component(name, id)],
  dependencies: [],
});

test("a dependency that nobody allowed, and a licence that nobody allowed, are reported", () => {
  expect(componentProblems(sbomOf("openapi-fetch", "MIT"), [])).toEqual([]);
  expect(componentProblems(sbomOf("left-pad", "MIT"), [])).toEqual([
    "left-pad is no dependency that consumers may be given",
  ]);
  expect(componentProblems(sbomOf("mine", "GPL-3.0-only"), ["mine"])).toEqual(["mine has the licence GPL-3.0-only"]);
});

test("the SBOM of the client names what is built into it", async () => {
  const client = (await publishedPackages()).find(({ name }) => name === "@zero-trust-accounts/client");
  if (client === undefined) throw new Error("there is no client");
  const { components, dependencies } = await sbom(client);
  expect(components.map(nameOf)).toEqual(expect.arrayContaining(["@zero-trust-accounts/types", "openapi-fetch"]));
  expect(dependencies.map(({ ref }) => ref)).toEqual(expect.arrayContaining(components.map((part) => part["bom-ref"])));
});

test("a package without a checksum, or from elsewhere, is reported", () => {
  const lockfile = (resolution: object) => ({ packages: { "a@1.0.0": { resolution } } });
  expect(lockfileProblems(lockfile({ integrity: "sha512-x" }))).toEqual([]);
  expect(lockfileProblems(lockfile({ integrity: "sha1-x" }))).toEqual(["a@1.0.0 has no sha512 checksum"]);
  expect(lockfileProblems(lockfile({ tarball: "https://a.test" }))).toEqual(["a@1.0.0 has no sha512 checksum"]);
  expect(lockfileProblems(lockfile({ integrity: "sha512-x", tarball: "https://a.test" }))).toEqual([
    "a@1.0.0 does not come from the registry",
  ]);
});

test("settings that let young versions in are reported", () => {
  expect(workspaceProblems({ minimumReleaseAge: 1440 })).toEqual([]);
  expect(workspaceProblems({})).toEqual(["minimumReleaseAge is below a day"]);
  expect(workspaceProblems({ minimumReleaseAge: 1440, minimumReleaseAgeExclude: ["a"] })).toHaveLength(1);
});
