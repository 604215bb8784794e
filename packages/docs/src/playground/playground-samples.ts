import conflict from "../../samples/changing-settings/conflict.ts?raw";
import ensure from "../../samples/changing-settings/ensure.ts?raw";
import modify from "../../samples/changing-settings/modify.ts?raw";
import previewChange from "../../samples/changing-settings/preview-change.ts?raw";
import readConfiguration from "../../samples/getting-started/read-configuration.ts?raw";
import reportAttempts from "../../samples/logging/report-attempts.ts?raw";
import readManyAccounts from "../../samples/many-accounts/read-many-accounts.ts?raw";
import previewRestore from "../../samples/snapshots/preview-restore.ts?raw";
import failures from "../../samples/testing/failures.ts?raw";

export interface PlaygroundSample {
  readonly title: string;
  readonly source: string;
}

/** The samples of the playground, which are also on the pages of the guide. */
export const playgroundSamples: readonly PlaygroundSample[] = [
  { title: "Read the configuration", source: readConfiguration },
  { title: "Preview a change", source: previewChange },
  { title: "Apply a change twice", source: ensure },
  { title: "Compute a change", source: modify },
  { title: "Detect a conflict", source: conflict },
  { title: "Preview a restore", source: previewRestore },
  { title: "Read many accounts", source: readManyAccounts },
  { title: "Report attempts", source: reportAttempts },
  { title: "Make requests fail", source: failures },
];
