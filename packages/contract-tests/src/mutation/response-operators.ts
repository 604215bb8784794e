import type { OpenApiDocument } from "../document/open-api-document.ts";
import type { Mutant } from "./mutant.ts";

/** Every way to break what the document says of its shared answers, beside their schemas. */
export function responseMutants({ components }: OpenApiDocument): readonly Mutant[] {
  return Object.entries(components.responses).flatMap(([answer, { headers = {}, content }]) => {
    const at = ["components", "responses", answer];
    const drop = (operator: string, ...rest: readonly string[]): Mutant => ({
      operator,
      name: `${operator}: ${answer} ${rest.at(-1)}`,
      changes: [{ at: [...at, ...rest] }],
    });
    return [
      ...Object.keys(headers).map((name) => drop("drop header", "headers", name)),
      ...Object.keys(content).map((mediaType) => drop("drop media type", "content", mediaType)),
      ...Object.entries(content).flatMap(([mediaType, { examples }]) =>
        Object.keys(examples).map((name) => drop("drop example", "content", mediaType, "examples", name)),
      ),
    ];
  });
}
