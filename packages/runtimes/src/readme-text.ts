import type { Column } from "./column.ts";
import { markdownTable, matrixOf } from "./matrix.ts";
import { scenarios } from "./suite/scenarios.ts";

/** What the client's README says of the runtimes. */
export const readmeText = (columns: readonly Column[]): string => `${markdownTable(
  matrixOf(scenarios, columns, ({ group, name }) => group ?? name),
)}
`;

/** The browser is whichever a machine has: its version makes no difference. */
export const withoutBrowserVersion = (text: string): string => text.replace(/(?<=Chromium )[\d.]+/, "");
