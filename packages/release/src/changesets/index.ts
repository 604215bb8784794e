export { branchPoint } from "./branch-point.ts";
export { checkChangeset } from "./check-changeset.ts";
export { describeSpecDiff } from "./describe-spec-diff.ts";
