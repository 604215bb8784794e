import { describeOperations } from "../document/describe-operations.ts";
import type { OpenApiDocument } from "../document/open-api-document.ts";
import type { Change } from "./mutant.ts";

/** The parts of the document that define one operation. */
interface OperationScope {
  readonly operationId: string;
  readonly path: string;
  readonly method: string;
  /** The components that it refers to, directly or through other components, such as `components/schemas/Failure`. */
  readonly components: ReadonlySet<string>;
}

/** Adds every component that a value refers to. */
function collectComponents(document: OpenApiDocument, value: unknown, components: Set<string>): void {
  const references = JSON.stringify(value ?? null).matchAll(/"\$ref":"#\/([^"]+)"/g);
  for (const [, path = ""] of references) {
    if (components.has(path)) continue;
    components.add(path);
    const target = path.split("/").reduce<unknown>((parent, key) => Object(parent)[key], document);
    collectComponents(document, target, components);
  }
}

/** Lists the scope of each operation of the document. */
export function listOperationScopes(document: OpenApiDocument): readonly OperationScope[] {
  return describeOperations(document).map(({ operationId, path, method: upperCaseMethod, security }) => {
    const method = upperCaseMethod.toLowerCase();
    const pathItem = document.paths[path];
    const components = new Set(security.flat().map((scheme) => `components/securitySchemes/${scheme}`));
    collectComponents(document, [pathItem?.[method], pathItem?.parameters], components);
    return { operationId, path, method, components };
  });
}

/** Returns whether a change affects an operation. A change of the server, for example, affects every operation. */
export function isInScope({ path, method, components }: OperationScope, { location }: Change): boolean {
  const [section, ...keys] = location;
  if (section === "components") return components.has(location.slice(0, 3).join("/"));
  if (section !== "paths") return true;
  const [changedPath, member] = keys;
  return changedPath === path && (member === undefined || member === method || member === "parameters");
}
