import { type SpecEdit, schemaFolder } from "./spec-edit.ts";

const replaceText = (name: string, file: string, pattern: string | RegExp, replacement: string): SpecEdit => ({
  name,
  edits: [[file, (text) => text.replace(pattern, replacement)]],
});

const newBlock = `title: NewBlock
description: A new block.
type: object
properties:
  enabled:
    description: Whether the block is on.
    type: [boolean, "null"]
  limit:
    description: A limit.
    type: integer
    minimum: 0
`;

const newBlockProperty = `  new_block:
    description: A new block.
    anyOf:
      - $ref: gateway-settings/NewBlock.yaml
      - type: "null"
`;

const messageSource = `title: MessageSource
description: The part of the request that caused the error.
type: object
properties:
  pointer:
    description: A JSON pointer into the request.
    type: string
    examples: [/settings/tls_decrypt/enabled]
`;

const queryParameter = `  parameters:
    - name: verbose
      in: query
      description: Whether the response contains more fields.
      schema: { type: boolean }
`;

/** Changes of the spec other than a new field. */
export const documentEdits: readonly SpecEdit[] = [
  {
    name: "a new settings block",
    edits: [
      [`${schemaFolder}/gateway-settings/NewBlock.yaml`, () => newBlock],
      [`${schemaFolder}/GatewaySettings.yaml`, (text) => `${text}${newBlockProperty}`],
    ],
  },
  replaceText(
    "an added enum value",
    `${schemaFolder}/gateway-settings/Inspection.yaml`,
    "enum: [static, dynamic]",
    "enum: [static, dynamic, automatic]",
  ),
  replaceText("a higher maximum", `${schemaFolder}/GatewaySettings.yaml`, "maximum: 36000", "maximum: 86400"),
  {
    ...replaceText("a higher minimum", `${schemaFolder}/GatewaySettings.yaml`, "minimum: 60", "minimum: 120"),
    isBreaking: true,
  },
  replaceText(
    "another description",
    `${schemaFolder}/DeviceSettings.yaml`,
    /description: Sends the TCP/,
    "description: Sends all the TCP",
  ),
  {
    name: "a new example",
    edits: [
      [
        "spec/examples/gateway-account-new.yaml",
        () => "summary: Another account.\nvalue:\n  success: true\n  result: { id: a }\n",
      ],
      [
        "spec/responses/gateway-account.yaml",
        (text) => `${text.trimEnd()}\n      another: { $ref: ../examples/gateway-account-new.yaml }\n`,
      ],
    ],
  },
  replaceText(
    "a new error response",
    "spec/paths/gateway-logging.yaml",
    '    "404": { $ref: ../responses/not-found.yaml }\n',
    '    "404": { $ref: ../responses/not-found.yaml }\n    "409": { $ref: ../responses/client-error.yaml }\n',
  ),
  replaceText(
    "a new optional query parameter",
    "spec/paths/gateway-account.yaml",
    /^get:\n/m,
    `get:\n${queryParameter}`,
  ),
  {
    name: "a new response header",
    edits: [
      ["spec/headers/new-header.yaml", () => "description: A new header.\nschema:\n  type: string\nexample: text\n"],
      [
        "spec/responses/gateway-account.yaml",
        (text) => text.replace("headers:\n", "headers:\n  X-New: { $ref: ../headers/new-header.yaml }\n"),
      ],
    ],
  },
  {
    name: "a schema moved to its own file",
    edits: [
      [`${schemaFolder}/MessageSource.yaml`, () => messageSource],
      [
        `${schemaFolder}/ApiMessage.yaml`,
        (text) => text.replace(/ {2}source:\n(?: {4}.*\n)+/, "  source:\n    $ref: MessageSource.yaml\n"),
      ],
    ],
  },
];
