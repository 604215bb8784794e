import { parse } from "yaml";
import { type JsonObject, listObjectEntries, toArray, toObject } from "../json/json-object.ts";

export interface Job {
  readonly name: string;
  readonly definition: JsonObject;
  readonly steps: readonly JsonObject[];
}

/** A workflow file, with the parts that the rules check. */
export interface Workflow {
  readonly text: string;
  readonly definition: JsonObject;
  readonly triggers: readonly string[];
  readonly jobs: readonly Job[];
}

/** Parses a workflow file. */
export function readWorkflow(text: string): Workflow {
  const definition = toObject(parse(text));
  const { on } = definition;
  const triggers = typeof on === "string" ? [on] : [...toArray(on), ...Object.keys(toObject(on))];
  const jobs = listObjectEntries(definition.jobs).map(([name, job]) => ({
    name,
    definition: job,
    steps: toArray(job.steps).map(toObject),
  }));
  return { text, definition, triggers: triggers.map(String), jobs };
}
