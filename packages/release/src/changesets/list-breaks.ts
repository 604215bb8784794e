import { readBaseDocument } from "../document/read-base-document.ts";
import { readBundledDocument } from "../document/read-bundled-document.ts";
import { type Comparison, compareSpecs } from "../spec-diff/compare-specs.ts";
import { findLastRelease } from "../spec-diff/find-last-release.ts";
import { readExceptions } from "../spec-diff/read-exceptions.ts";
import { findSubject } from "./find-subject.ts";

/** Lists what the major changes of a comparison are about, such as `settings.name` or `GET /gateway`. */
export function listBreaks({ classifications }: Comparison): readonly string[] {
  const changes = classifications.flatMap((classification) => classification.changes);
  const breaking = changes.filter(({ bump }) => bump === "major");
  return [...new Set(breaking.map(findSubject))];
}

/** Lists the breaks of the spec since the last release. Before the first release, nothing can break. */
export async function listBreaksSinceRelease(): Promise<readonly string[]> {
  const release = await findLastRelease();
  if (release === undefined) return [];
  const [base, revision] = await Promise.all([readBaseDocument(release), readBundledDocument()]);
  return listBreaks(await compareSpecs(base, revision, await readExceptions()));
}
