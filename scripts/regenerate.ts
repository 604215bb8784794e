import { checkGeneratedFiles, regenerate } from "@zero-trust-accounts/release/regenerate";
import { runScript } from "@zero-trust-accounts/tooling/command-line";
import { Command } from "commander";

interface Options {
  readonly check?: true;
  readonly base?: string;
}

await runScript(
  new Command("pnpm regenerate")
    .description(
      "Generate everything that follows from spec/: types, validators, test vectors, type tests and the changeset.",
    )
    .option("--check", "change nothing; fail if a generated file is not what the spec generates")
    .option("--base <commit>", "compare with this commit (default: where the branch left main)")
    .action(({ check, base }: Options) => (check ? checkGeneratedFiles() : regenerate(base))),
);
