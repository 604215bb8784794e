import { toObject } from "../json/json-object.ts";

const minutesPerDay = 24 * 60;

/** Returns one line for each setting of a pnpm-workspace.yaml that allows versions younger than a day. */
export function findSettingsProblems(settings: unknown): string[] {
  const { minimumReleaseAge, minimumReleaseAgeExclude } = toObject(settings);
  const problems: string[] = [];
  if (typeof minimumReleaseAge !== "number" || minimumReleaseAge < minutesPerDay)
    problems.push(`minimumReleaseAge must be at least ${minutesPerDay} minutes, which is a day`);
  if (minimumReleaseAgeExclude !== undefined)
    problems.push("minimumReleaseAgeExclude must not be set: it allows versions younger than a day");
  return problems;
}
