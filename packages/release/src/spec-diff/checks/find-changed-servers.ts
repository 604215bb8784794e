import { isDeepStrictEqual } from "node:util";
import type { Operations } from "../../document/list-operations.ts";
import type { Server } from "../../document/list-servers.ts";
import type { Bump } from "../bump.ts";
import type { Change } from "../change.ts";

type Difference = Omit<Change, "location">;

const listUrls = (servers: readonly Server[]): ReadonlySet<string> => new Set(servers.map(({ url }) => url));

function compareDefaults(base: readonly Server[], revision: readonly Server[]): Difference[] {
  const [baseUrl, revisionUrl] = [base[0]?.url, revision[0]?.url];
  if (baseUrl === revisionUrl) return [];
  return [{ description: `the default server was ${baseUrl}, is ${revisionUrl}`, bump: "major" }];
}

function compareUrls(base: readonly Server[], revision: readonly Server[]): Difference[] {
  const [baseUrls, revisionUrls] = [listUrls(base), listUrls(revision)];
  const removed = [...baseUrls].filter((url) => !revisionUrls.has(url));
  const added = [...revisionUrls].filter((url) => !baseUrls.has(url));
  return [
    ...removed.map((url): Difference => ({ description: `server ${url} removed`, bump: "major" })),
    ...added.map((url): Difference => ({ description: `server ${url} added`, bump: "minor" })),
  ];
}

/** Compares the values that a server variable allows. */
function classifyValues(base: readonly unknown[] | undefined, revision: readonly unknown[] | undefined): Bump {
  if (base === undefined) return "major";
  if (revision === undefined) return "minor";
  return base.every((value) => revision.includes(value)) ? "minor" : "major";
}

function compareVariables(base: readonly Server[], revision: readonly Server[]): Difference[] {
  return base.flatMap(({ template, variables }) => {
    const revisionVariables = revision.find((server) => server.template === template)?.variables;
    if (revisionVariables === undefined) return [];
    return [...variables].flatMap(([name, values]): Difference[] => {
      const revisionValues = revisionVariables.get(name);
      if (!revisionVariables.has(name) || isDeepStrictEqual(values, revisionValues)) return [];
      const description = `the values of the variable ${name} of the server ${template} changed`;
      return [{ description, bump: classifyValues(values, revisionValues) }];
    });
  });
}

/** Finds servers that were added or removed, other default servers, and other values of server variables. */
export function findChangedServers(baseOperations: Operations, revisionOperations: Operations): Change[] {
  const operationsByDifference = new Map<string, string[]>();
  const sharedNames = [...baseOperations.keys()].filter((name) => revisionOperations.has(name));
  for (const name of sharedNames) {
    const base = baseOperations.get(name)?.servers ?? [];
    const revision = revisionOperations.get(name)?.servers ?? [];
    const compare = [compareDefaults, compareUrls, compareVariables];
    for (const difference of compare.flatMap((compareServers) => compareServers(base, revision))) {
      const key = JSON.stringify(difference);
      operationsByDifference.set(key, [...(operationsByDifference.get(key) ?? []), name]);
    }
  }
  return [...operationsByDifference].flatMap(([key, names]): Change[] => {
    const difference: Difference = JSON.parse(key);
    const isInAll = names.length === sharedNames.length;
    return (isInAll ? ["servers"] : names).map((location) => ({ location, ...difference }));
  });
}
