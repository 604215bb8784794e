import type { Finding } from "./finding.ts";

/**
 * Compares the files of one package, without the manifest. Consumers can load only what `exports` names, so a file that
 * is added, removed or changed is a patch here. The manifests and declarations are compared separately.
 */
export function compareFiles(base: ReadonlyMap<string, string>, head: ReadonlyMap<string, string>): Finding[] {
  const findings: Finding[] = [];
  for (const file of [...new Set([...base.keys(), ...head.keys()])].sort()) {
    if (base.get(file) === head.get(file)) continue;
    const description = !base.has(file) ? "added" : head.has(file) ? "has another content" : "removed";
    findings.push({ location: file, description, bump: "patch" });
  }
  return findings;
}
