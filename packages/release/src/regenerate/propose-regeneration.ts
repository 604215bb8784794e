import { repositoryRoot, runGit } from "@zero-trust-accounts/tooling/repository";
import { execa } from "execa";
import { findNeededBump } from "../spec-diff/find-needed-bump.ts";
import { formatNeededBump } from "../spec-diff/format-needed-bump.ts";

const branch = "regenerate-from-spec";
const title = "types: generated from the changed spec";
const author = [
  ...["-c", "user.name=github-actions[bot]"],
  ...["-c", "user.email=github-actions[bot]@users.noreply.github.com"],
];

const runGitHub = async (...args: readonly string[]): Promise<string> =>
  (await execa("gh", args, { cwd: repositoryRoot })).stdout;

async function pushBranch(): Promise<void> {
  await runGit("switch", "--force-create", branch);
  await runGit("add", "packages", ".changeset");
  await runGit(...author, "commit", "--message", title);
  await runGitHub("auth", "setup-git");
  await runGit("push", "--force", "origin", branch);
}

/** Returns the number of the open pull request, or an empty string. */
function findPullRequest(): Promise<string> {
  const query = ["--head", branch, "--state", "open", "--json", "number", "--jq", ".[].number"];
  return runGitHub("pr", "list", ...query);
}

/** Commits the regenerated files and opens or updates the pull request for them. Needs `gh` and GH_TOKEN. */
export async function proposeRegeneration(): Promise<void> {
  if ((await runGit("status", "--porcelain")) === "") return console.log("all generated files are up to date");
  const body = `The spec changed:\n\n\`\`\`\n${formatNeededBump(await findNeededBump("HEAD"))}\n\`\`\`\n`;
  await pushBranch();
  const number = await findPullRequest();
  if (number === "") {
    await runGitHub("pr", "create", "--head", branch, "--title", title, "--body", body);
    console.log("opened the pull request");
  } else {
    await runGitHub("pr", "edit", number, "--body", body);
    console.log(`updated pull request ${number}`);
  }
}
