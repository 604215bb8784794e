export { commitAll } from "./commit-all.ts";
export { copyRepository, type RepositoryCopy } from "./copy-repository.ts";
export { createWorkspace, type Workspace } from "./create-workspace.ts";
export { listLibraries } from "./list-libraries.ts";
export { findPublishedPackage, listPublishedPackages, type PublishedPackage } from "./list-published-packages.ts";
export { repositoryRoot } from "./repository-root.ts";
export { runGit } from "./run-git.ts";
