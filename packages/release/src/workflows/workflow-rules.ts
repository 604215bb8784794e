import { objectOf } from "../spec-diff/json.ts";
import type { Job, Workflow } from "./workflow.ts";

/** Says what is wrong with a workflow, in a word for each place. */
type Rule = (workflow: Workflow) => readonly string[];

const stepProblems =
  (isWrong: (step: Readonly<Record<string, unknown>>, job: Job) => boolean): Rule =>
  ({ jobs }) =>
    jobs.flatMap((job) => job.steps.flatMap((step, index) => (isWrong(step, job) ? [`${job.name}[${index}]`] : [])));

const uses = (step: Readonly<Record<string, unknown>>): string => (typeof step.uses === "string" ? step.uses : "");
const permissionsOf = (value: unknown): string[] =>
  typeof value === "string" ? [value] : Object.entries(objectOf(value)).map(([scope, access]) => `${scope}: ${access}`);
/** Whoever may write is trusted with what is published or merged. */
const mayWrite = ({ job }: Job): boolean =>
  permissionsOf(job.permissions).some((permission) => permission.includes("write"));
/** What a job may ask for beyond reading; each is named, so that a new one is looked at. */
const writable = ["contents: write", "issues: write", "pull-requests: write", "id-token: write"];

/** What every workflow of this repository keeps to. */
export const workflowRules = {
  "an action is pinned by its commit": stepProblems(
    (step) => uses(step) !== "" && !uses(step).startsWith("./") && !/@[0-9a-f]{40}$/.test(uses(step)),
  ),
  "a pinned action names its version": ({ text }) =>
    text.split("\n").filter((line) => /uses: .*@/.test(line) && !/ # v\d+\.\d+\.\d+$/.test(line)),
  "permissions are declared, and read at most": ({ root }) => {
    if (root.permissions === undefined) return ["none declared"];
    return permissionsOf(root.permissions).filter((permission) => permission !== "contents: read");
  },
  "a job asks for nothing unusual": ({ jobs }) =>
    jobs.flatMap(({ name, job }) =>
      permissionsOf(job.permissions)
        .filter((permission) => !permission.endsWith(": read") && !writable.includes(permission))
        .map((permission) => `${name} ${permission}`),
    ),
  "a job has a time limit": ({ jobs }) =>
    jobs.filter(({ job }) => typeof job["timeout-minutes"] !== "number").map(({ name }) => name),
  "no trigger gives a stranger's code the rights of the repository": ({ triggers }) =>
    triggers.filter((trigger) => ["pull_request_target", "workflow_run", "issue_comment"].includes(trigger)),
  "no expression stands inside a command": stepProblems(({ run, shell }) =>
    /\$\{\{/.test(`${run ?? ""}${shell ?? ""}`),
  ),
  "checkout leaves no credentials": stepProblems(
    (step) => uses(step).startsWith("actions/checkout@") && objectOf(step.with)["persist-credentials"] !== false,
  ),
  "setup-node caches nothing unasked": stepProblems(
    (step) => uses(step).startsWith("actions/setup-node@") && objectOf(step.with)["package-manager-cache"] !== false,
  ),
  "a job that may write uses no cache": stepProblems(
    (step, job) => mayWrite(job) && (uses(step).startsWith("actions/cache") || objectOf(step.with).cache !== undefined),
  ),
  "secrets are handed over by name": ({ jobs }) =>
    jobs.filter(({ job }) => job.secrets === "inherit").map(({ name }) => name),
  "no long-lived token publishes": ({ text }) => text.match(/secrets\.\w*NPM\w*|NODE_AUTH_TOKEN|NPM_TOKEN/gi) ?? [],
  "a runner is named by its version": ({ jobs }) =>
    jobs.filter(({ job }) => /latest/.test(String(job["runs-on"]))).map(({ name }) => name),
} satisfies Readonly<Record<string, Rule>>;
