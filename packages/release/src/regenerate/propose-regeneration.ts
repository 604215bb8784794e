import { git, repositoryRoot } from "@zero-trust-accounts/tooling/repository";
import { execa } from "execa";
import { neededBump } from "../changesets/needed-bump.ts";
import { reportBump } from "../spec-diff/report.ts";

const branch = "regenerate-from-spec";
const title = "types: generated from the changed spec";
const bot = ["-c", "user.name=github-actions[bot]", "-c", "user.email=github-actions[bot]@users.noreply.github.com"];

const github = async (...args: readonly string[]): Promise<string> =>
  (await execa("gh", args, { cwd: repositoryRoot })).stdout;

/** Commits the regenerated files and opens, or updates, the one pull request for them. Needs `gh` and GH_TOKEN. */
export async function proposeRegeneration(): Promise<void> {
  if ((await git("status", "--porcelain")) === "") return console.log("the generated files already follow the spec");
  const body = `The spec changed:\n\n\`\`\`\n${reportBump(await neededBump("HEAD"))}\n\`\`\`\n`;
  await git("switch", "--force-create", branch);
  await git("add", "packages", ".changeset");
  await git(...bot, "commit", "--message", title);
  await github("auth", "setup-git");
  await git("push", "--force", "origin", branch);
  const open = await github(
    ...["pr", "list", "--head", branch, "--state", "open", "--json", "number", "--jq", ".[].number"],
  );
  if (open === "") await github("pr", "create", "--head", branch, "--title", title, "--body", body);
  else await github("pr", "edit", open, "--body", body);
  console.log(open === "" ? "opened the pull request" : `updated pull request ${open}`);
}
