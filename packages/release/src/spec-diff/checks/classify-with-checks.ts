import { isDeepStrictEqual } from "node:util";
import { listOperations } from "../../document/list-operations.ts";
import { normalizeDocument } from "../../document/normalize-document.ts";
import type { JsonObject } from "../../json/json-object.ts";
import type { Change } from "../change.ts";
import { findChangedDefaults } from "./find-changed-defaults.ts";
import { findChangedDiscriminators } from "./find-changed-discriminators.ts";
import { findChangedLimits } from "./find-changed-limits.ts";
import { findChangedServers } from "./find-changed-servers.ts";
import { findRenamedPathParameters } from "./find-renamed-path-parameters.ts";
import { listSharedFields } from "./list-shared-fields.ts";

/**
 * Finds changes that `redocly diff` and the compiler do not see or classify wrongly. Any difference of the published
 * document needs at least a patch.
 */
export function classifyWithChecks(base: JsonObject, revision: JsonObject): Change[] {
  if (isDeepStrictEqual(base, revision)) return [];
  const baseOperations = listOperations(normalizeDocument(base));
  const revisionOperations = listOperations(normalizeDocument(revision));
  const sharedFields = listSharedFields(baseOperations, revisionOperations);
  return [
    { location: "openapi.json", description: "the published document differs", bump: "patch" },
    ...findRenamedPathParameters(baseOperations, revisionOperations),
    ...findChangedDefaults(sharedFields),
    ...findChangedDiscriminators(sharedFields),
    ...findChangedLimits(sharedFields),
    ...findChangedServers(baseOperations, revisionOperations),
  ];
}
