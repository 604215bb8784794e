import { installWorkspace } from "@zero-trust-accounts/tooling/packed";
import { runtimesFolder } from "./find-installed-file.ts";

/** Installs the runtimes from the registry. */
export const installRuntimes = (): Promise<void> => installWorkspace(runtimesFolder);
