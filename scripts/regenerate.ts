import { checkGeneratedFiles, regenerate } from "@zero-trust-accounts/release/regenerate";
import { runScript } from "@zero-trust-accounts/tooling/command-line";
import { Command } from "commander";

interface RegenerateOptions {
  readonly check?: true;
  readonly base?: string;
}

await runScript(
  new Command("pnpm regenerate")
    .description(
      "Generate all files that follow from spec/: types, validators, test vectors, type tests and the changeset.",
    )
    .option("--check", "fail if a generated file is not what the spec generates; change nothing")
    .option("--base <commit>", "compare with this commit (default: where the branch left main)")
    .action(({ check, base }: RegenerateOptions) => (check ? checkGeneratedFiles() : regenerate(base))),
);
