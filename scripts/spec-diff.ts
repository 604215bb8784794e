import { describeSpecDiff } from "@zero-trust-accounts/release/spec-diff";
import { runScript } from "@zero-trust-accounts/tooling/command-line";
import { Command } from "commander";

await runScript(
  new Command("pnpm spec-diff")
    .description("Compare the bundled spec with a base. Print the changes and the version bump that they need.")
    .argument("[base]", "a file, tag, branch or commit (default: the last release)")
    .action(async (base?: string) => console.log(await describeSpecDiff(base))),
);
