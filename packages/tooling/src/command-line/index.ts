export { createSelectionCommand, type SelectionOptions } from "./create-selection-command.ts";
export { runScript } from "./run-script.ts";
