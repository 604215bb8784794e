import { objectOf } from "../spec-diff/json.ts";

const aDay = 24 * 60;

/** Says which settings of pnpm-workspace.yaml let too young a version in. */
export function workspaceProblems(settings: unknown): string[] {
  const { minimumReleaseAge, minimumReleaseAgeExclude } = objectOf(settings);
  return [
    ...(typeof minimumReleaseAge === "number" && minimumReleaseAge >= aDay ? [] : ["minimumReleaseAge is below a day"]),
    ...(minimumReleaseAgeExclude === undefined ? [] : ["minimumReleaseAgeExclude lets versions in early"]),
  ];
}
