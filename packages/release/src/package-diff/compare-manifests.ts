import { isDeepStrictEqual } from "node:util";
import { type JsonObject, toObject } from "../json/json-object.ts";
import { classifyEngineRange, classifyPeerRange } from "./classify-version-ranges.ts";
import { compareEntries, type EntryBumps } from "./compare-entries.ts";
import type { Finding } from "./finding.ts";
import { type ExportTarget, flattenExports } from "./flatten-exports.ts";
import { splitModuleSystems } from "./split-module-systems.ts";

/** Fields that no consumer notices. A release changes the version. */
const ignoredFields = ["name", "version", "devDependencies", "packageManager", "size-limit"];
/** The scripts that run at consumers. */
const installScripts = ["preinstall", "install", "postinstall"];

/** Fields whose entries are compared by name. */
const entryFields: Readonly<Record<string, EntryBumps>> = {
  bin: { added: "minor", removed: "major", changed: "patch" },
  engines: { added: "major", removed: "minor", changed: classifyEngineRange },
  dependencies: { added: "patch", removed: "patch", changed: "patch" },
  optionalDependencies: { added: "patch", removed: "patch", changed: "patch" },
  scripts: { added: "patch", removed: "patch", changed: "patch" },
};

/** Other fields that can break a consumer when they change or disappear. */
const breakingFields = ["type", "os", "cpu", "libc"];
const entryPointFields = ["main", "module", "browser", "types", "typings", "typesVersions"];

function readEntries(field: string, manifest: JsonObject): ReadonlyMap<string, string> {
  const value = manifest[field];
  if (field === "bin" && typeof value === "string") {
    const command = String(manifest.name).replace(/^@[^/]+\//, "");
    return new Map([[command, value]]);
  }
  const entries = Object.entries(toObject(value)).map(([name, entry]) => [name, String(entry)] as const);
  return new Map(field === "scripts" ? entries.filter(([name]) => installScripts.includes(name)) : entries);
}

function toTargetMap(targets: readonly ExportTarget[]): ReadonlyMap<string, string> {
  return new Map(targets.map(({ subpath, conditions, target }) => [`${subpath} (${conditions})`, target]));
}

function compareExports(base: JsonObject, head: JsonObject): Finding[] {
  if (base.exports === undefined && head.exports !== undefined)
    return [{ location: "exports", description: "added, which hides all other files", bump: "major" }];
  const flatBase = flattenExports(base.exports);
  const flatHead = flattenExports(head.exports);
  const baseTargets = toTargetMap(splitModuleSystems(flatBase, flatHead));
  const headTargets = toTargetMap(splitModuleSystems(flatHead, flatBase));
  const findings = compareEntries("exports", baseTargets, headTargets, {
    added: "minor",
    removed: "major",
    changed: "patch",
  });
  const baseOrder = [...baseTargets.keys()].filter((key) => headTargets.has(key));
  const headOrder = [...headTargets.keys()].filter((key) => baseTargets.has(key));
  // A resolver takes the first condition that matches.
  if (!isDeepStrictEqual(baseOrder, headOrder))
    findings.push({ location: "exports", description: `ordered as ${headOrder.join(", ")}`, bump: "major" });
  return findings;
}

const isOptionalPeer = (manifest: JsonObject, name: string): boolean =>
  toObject(toObject(manifest.peerDependenciesMeta)[name]).optional === true;

function comparePeers(base: JsonObject, head: JsonObject): Finding[] {
  const field = "peerDependencies";
  const basePeers = readEntries(field, base);
  const headPeers = readEntries(field, head);
  const findings = compareEntries(field, basePeers, headPeers, {
    added: (_, name) => (isOptionalPeer(head, name) ? "minor" : "major"),
    removed: "minor",
    changed: classifyPeerRange,
  });
  for (const name of headPeers.keys()) {
    const isOptional = isOptionalPeer(head, name);
    if (!basePeers.has(name) || isOptionalPeer(base, name) === isOptional) continue;
    const description = isOptional ? "now optional" : "no longer optional";
    findings.push({ location: `${field} ${name}`, description, bump: isOptional ? "minor" : "major" });
  }
  return findings;
}

function classifyField(field: string, head: JsonObject): Finding {
  const isRemoved = head[field] === undefined;
  const isBreaking = breakingFields.includes(field) || (isRemoved && entryPointFields.includes(field));
  const description = isRemoved ? "removed" : `is now ${JSON.stringify(head[field])}`;
  return { location: field, description, bump: isBreaking ? "major" : "patch" };
}

/** Compares the packed manifests of one package. */
export function compareManifests(base: JsonObject, head: JsonObject): Finding[] {
  const findings = [...compareExports(base, head), ...comparePeers(base, head)];
  for (const [field, bumps] of Object.entries(entryFields))
    findings.push(...compareEntries(field, readEntries(field, base), readEntries(field, head), bumps));
  const comparedFields = [...Object.keys(entryFields), "exports", "peerDependencies", "peerDependenciesMeta"];
  for (const field of new Set([...Object.keys(base), ...Object.keys(head)])) {
    if (ignoredFields.includes(field) || comparedFields.includes(field)) continue;
    if (!isDeepStrictEqual(base[field], head[field])) findings.push(classifyField(field, head));
  }
  return findings;
}
