import { type Field, listFields } from "./list-fields.ts";
import type { ReferenceOperation } from "./list-operations.ts";
import { type OperationObject, resolve } from "./open-api-document.ts";
import type { Schema } from "./schema.ts";

/** The page shows only what is below the cut, with the types of the complete program. */
const programStart = `import { createZeroTrustClient } from "@zero-trust-accounts/client";
const zeroTrust = createZeroTrustClient({ accountId: "", apiToken: "" });
// ---cut---`;

const toCell = (text: string): string =>
  text.trim().replaceAll("\n", " ").replaceAll("|", "\\|").replaceAll("<", "&lt;");

function renderFields(fields: readonly Field[]): string {
  const rows = fields.map(
    ({ name, type, description }) => `| \`${name}\` | ${toCell(type)} | ${toCell(description)} |`,
  );
  return ["| field | type | meaning |", "|---|---|---|", ...rows].join("\n");
}

function firstExample(content: NonNullable<OperationObject["requestBody"]>["content"]): unknown {
  const [example] = Object.values(content?.["application/json"]?.examples ?? {});
  return example === undefined ? undefined : resolve(example).value;
}

function renderCall({ call, operation }: ReferenceOperation): string {
  const body = firstExample(operation.requestBody?.content);
  const argument = body === undefined ? "" : JSON.stringify(body, null, 2).replaceAll(/"(\w+)":/g, "$1:");
  return `\`\`\`ts twoslash\n${programStart}\nawait zeroTrust.${call}(${argument});\n\`\`\``;
}

function renderRequest({ requestBody }: OperationObject): string {
  const schema = requestBody?.content?.["application/json"]?.schema;
  return schema === undefined
    ? ""
    : `## Request body\n\n${renderFields(listFields(schema).filter(({ isReadOnly }) => !isReadOnly))}`;
}

/** Finds the result, which the call returns, in the schema of a response with its envelope. */
function findResult(schema: Schema): Schema | undefined {
  const { properties, anyOf = [], allOf = [] } = resolve(schema);
  if (properties?.result !== undefined) return properties.result;
  return [...anyOf, ...allOf].map(findResult).find((result) => result !== undefined);
}

function renderResult({ responses }: OperationObject): string {
  const success = resolve(responses["200"] ?? {});
  const content = success.content?.["application/json"];
  const fields = renderFields(listFields(findResult(content?.schema ?? {}) ?? {}));
  const example = JSON.stringify(firstExample(success.content), null, 2);
  return `## Result\n\n${success.description}\n\n${fields}\n\nThe response:\n\n\`\`\`json\n${example}\n\`\`\``;
}

function renderFailures({ responses }: OperationObject): string {
  const rows = Object.entries(responses)
    .filter(([status]) => status !== "200")
    .map(([status, response]) => `| ${status} | ${toCell(resolve(response).description ?? "")} |`);
  return ["## Failures", "", "| status | meaning |", "|---|---|", ...rows].join("\n");
}

/** Renders the page of an operation as Markdown. */
export function renderOperationPage(reference: ReferenceOperation): string {
  const { method, path, operation } = reference;
  const parts = [
    `# ${operation.summary}`,
    `\`${method} ${path}\``,
    operation.deprecated ? "::: warning\nThis operation is deprecated.\n:::" : "",
    operation.description.trim(),
    renderCall(reference),
    renderRequest(operation),
    renderResult(operation),
    renderFailures(operation),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}
