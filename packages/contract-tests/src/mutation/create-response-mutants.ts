import type { OpenApiDocument, OpenApiResponse } from "../document/open-api-document.ts";
import { createMutant } from "./create-mutant.ts";
import type { Mutant } from "./mutant.ts";

function dropParts(responseName: string, { headers = {}, content }: OpenApiResponse): readonly Mutant[] {
  const drop = (operator: string, ...keys: readonly string[]): Mutant => {
    const location = ["components", "responses", responseName, ...keys];
    return createMutant([operator, `${responseName} ${keys.at(-1)}`, { location }]);
  };
  const exampleMutants = Object.entries(content).flatMap(([mediaType, { examples }]) =>
    Object.keys(examples).map((name) => drop("drop example", "content", mediaType, "examples", name)),
  );
  return [
    ...Object.keys(headers).map((name) => drop("drop header", "headers", name)),
    ...Object.keys(content).map((mediaType) => drop("drop media type", "content", mediaType)),
    ...exampleMutants,
  ];
}

/** Creates the mutants of the shared responses, without their schemas. */
export const createResponseMutants = ({ components }: OpenApiDocument): readonly Mutant[] =>
  Object.entries(components.responses).flatMap(([name, response]) => dropParts(name, response));
