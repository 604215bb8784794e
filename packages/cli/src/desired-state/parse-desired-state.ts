import { InvalidFileError } from "../errors/invalid-file-error.ts";
import type { InputFile } from "../files/read-input-file.ts";
import type { DesiredState } from "./desired-state.ts";
import { parseYamlOrJson } from "./parse-yaml-or-json.ts";
import { validateDesiredState } from "./validate-desired-state.ts";

/** Parses and validates a desired-state file. @throws InvalidFileError with the place of each problem */
export function parseDesiredState({ name, text }: InputFile): DesiredState {
  const { value, problems, locate } = parseYamlOrJson(text);
  if (problems.length > 0) throw new InvalidFileError(name, problems);
  const { state, violations } = validateDesiredState(value);
  if (state !== undefined) return state;
  const located = violations.map(({ keys, part, message }) => ({ ...locate(keys, part), message }));
  located.sort((first, second) => first.line - second.line || first.column - second.column);
  throw new InvalidFileError(name, located);
}
