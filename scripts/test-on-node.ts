import { runScript } from "@zero-trust-accounts/tooling/command-line";
import { testPublishedPackages } from "@zero-trust-accounts/tooling/tasks";
import { Command, InvalidArgumentError } from "commander";

function parseMajor(value: string): number {
  if (/^\d+$/.test(value)) return Number(value);
  throw new InvalidArgumentError("It must be a major version of Node, such as 22.");
}

await runScript(
  new Command("node scripts/test-on-node.ts")
    .description("Run the tests of the published packages with the Node that runs this script. Run pnpm build first.")
    .argument("<major>", "the expected major version of Node", parseMajor)
    .action(testPublishedPackages),
);
