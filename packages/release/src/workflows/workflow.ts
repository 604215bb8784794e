import { parse } from "yaml";
import { type JsonObject, listOf, objectOf, objectsIn } from "../spec-diff/json.ts";

export interface Job {
  readonly name: string;
  readonly job: JsonObject;
  readonly steps: readonly JsonObject[];
}

/** A workflow file, as far as the rules look at it. */
export interface Workflow {
  readonly text: string;
  readonly triggers: readonly string[];
  readonly root: JsonObject;
  readonly jobs: readonly Job[];
}

export function readWorkflow(text: string): Workflow {
  const root = objectOf(parse(text));
  const triggers = typeof root.on === "string" ? [root.on] : [...listOf(root.on), ...Object.keys(objectOf(root.on))];
  const jobs = objectsIn(root.jobs).map(([name, job]) => ({ name, job, steps: listOf(job.steps).map(objectOf) }));
  return { text, root, triggers: triggers.map(String), jobs };
}
