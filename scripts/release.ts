import { checkChangeset } from "@zero-trust-accounts/release/changesets";
import { packRelease, packSnapshot, versionPackages } from "@zero-trust-accounts/release/publishing";
import { checkSupplyChain } from "@zero-trust-accounts/release/supply-chain";
import { runScript } from "@zero-trust-accounts/tooling/command-line";
import { Command } from "commander";

const release = new Command("pnpm release").description("Check, rehearse and publish a release.");

release
  .command("check-changeset")
  .description("fail if a change that reaches consumers has no changeset, or one whose bump is too small")
  .argument("[base]", "a branch or commit (default: where the branch left main)")
  .action(async (base?: string) => console.log(await checkChangeset(base)));
release
  .command("check")
  .description("fail if a dependency, a licence, a lockfile or a known vulnerability blocks a release")
  .action(checkSupplyChain);
release
  .command("rehearse")
  .description("release a copy of the working tree twice to a local registry, and use the published packages")
  .action(async () => {
    // The rehearsal needs the built packages. The other commands also run before a build.
    const { rehearseRelease } = await import("@zero-trust-accounts/release/rehearsal");
    await rehearseRelease();
  });
release.command("version").description("apply all changesets: write versions and changelogs").action(versionPackages);
release
  .command("pack")
  .description("build all packages; write tarballs of unpublished versions, SBOMs and release notes")
  .argument("<folder>", "the folder that publish-release.ts publishes")
  .action(packRelease);
release
  .command("snapshot")
  .description("give all packages a snapshot version, and write tarballs that can be installed without a registry")
  .argument("<name>", "part of the version, such as pr-12")
  .argument("<folder>", "the folder for the tarballs and notes.md")
  .action(packSnapshot);

await runScript(release);
