import type { Settings } from "../resources/writable-resources.ts";

/** A validated desired-state file. */
export interface DesiredState {
  /** The accounts that the file names. */
  readonly accounts?: readonly string[];
  /** Settings of single accounts, by account id. */
  readonly overrides?: Readonly<Record<string, Settings>>;
  /** The settings of all accounts, as a tree. */
  readonly [member: string]: unknown;
}
