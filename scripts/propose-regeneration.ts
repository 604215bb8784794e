// Usage: node scripts/propose-regeneration.ts   Commits what was regenerated and opens, or updates, the one pull request for it (needs gh and GH_TOKEN).
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { neededBump } from "./changesets/needed-bump.ts";
import { git } from "./git.ts";
import { repositoryRoot } from "./paths.ts";
import { runScript } from "./run-script.ts";
import { reportBump } from "./spec-diff/report.ts";

const branch = "regenerate-from-spec";
const title = "types: generated from the changed spec";
const bot = ["-c", "user.name=github-actions[bot]", "-c", "user.email=github-actions[bot]@users.noreply.github.com"];

const github = async (...args: readonly string[]): Promise<string> =>
  (await promisify(execFile)("gh", [...args], { cwd: repositoryRoot })).stdout.trim();

await runScript(async () => {
  if ((await git("status", "--porcelain")) === "") return console.log("what is generated already follows the spec");
  const body = `The spec changed:\n\n\`\`\`\n${reportBump(await neededBump("HEAD"))}\n\`\`\`\n`;
  await git("switch", "--force-create", branch);
  await git("add", "packages", ".changeset");
  await git(...bot, "commit", "--message", title);
  await github("auth", "setup-git");
  await git("push", "--force", "origin", branch);
  const open = await github(
    "pr",
    "list",
    "--head",
    branch,
    "--state",
    "open",
    "--json",
    "number",
    "--jq",
    ".[].number",
  );
  if (open === "") await github("pr", "create", "--head", branch, "--title", title, "--body", body);
  else await github("pr", "edit", open, "--body", body);
  console.log(open === "" ? "opened the pull request" : `updated pull request ${open}`);
});
