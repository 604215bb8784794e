import { isDeepStrictEqual } from "node:util";
import type { Change } from "./change.ts";
import { changedConstraint } from "./checks/changed-constraint.ts";
import { changedDefault } from "./checks/changed-default.ts";
import { changedDiscriminator } from "./checks/changed-discriminator.ts";
import { renamedPathParameter } from "./checks/renamed-path-parameter.ts";
import type { JsonObject } from "./json.ts";
import { operations } from "./operations.ts";
import { sharedFields } from "./shared-fields.ts";

/** The changes to which both judges are blind; at the least, that the published document is not the same. */
export function classifyWithChecks(base: JsonObject, revision: JsonObject): Change[] {
  if (isDeepStrictEqual(base, revision)) return [];
  const [before, after] = [operations(base), operations(revision)];
  const shared = sharedFields(before, after);
  return [
    { place: "openapi.json", description: "the published document is another", bump: "patch" },
    ...renamedPathParameter(before, after),
    ...changedDefault(shared),
    ...changedDiscriminator(shared),
    ...changedConstraint(shared),
  ];
}
