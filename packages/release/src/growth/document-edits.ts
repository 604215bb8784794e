import { type GrowthEdit, schemas } from "./growth-edit.ts";

const replace = (name: string, file: string, from: string | RegExp, to: string): GrowthEdit => ({
  name,
  edits: [[file, (text) => text.replace(from, to)]],
});

/** Changes of the spec other than a new field. */
export const documentEdits: readonly GrowthEdit[] = [
  {
    name: "a new settings block",
    edits: [
      [
        `${schemas}/gateway-settings/NewBlock.yaml`,
        () =>
          `title: NewBlock\ndescription: A new block.\ntype: object\nproperties:\n  enabled:\n    description: Whether it is on.\n    type: [boolean, "null"]\n  limit:\n    description: A limit.\n    type: integer\n    minimum: 0\n`,
      ],
      [
        `${schemas}/GatewaySettings.yaml`,
        (text) =>
          `${text}  new_block:\n    description: A new block.\n    anyOf:\n      - $ref: gateway-settings/NewBlock.yaml\n      - type: "null"\n`,
      ],
    ],
  },
  replace(
    "a value added to an enum",
    `${schemas}/gateway-settings/Inspection.yaml`,
    "enum: [static, dynamic]",
    "enum: [static, dynamic, automatic]",
  ),
  replace("a wider limit", `${schemas}/GatewaySettings.yaml`, "maximum: 36000", "maximum: 86400"),
  replace("a narrower limit", `${schemas}/GatewaySettings.yaml`, "minimum: 60", "minimum: 120"),
  replace(
    "a reworded description",
    `${schemas}/DeviceSettings.yaml`,
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
  replace(
    "a new error response",
    "spec/paths/gateway-logging.yaml",
    '    "404": { $ref: ../responses/not-found.yaml }\n',
    '    "404": { $ref: ../responses/not-found.yaml }\n    "409": { $ref: ../responses/client-error.yaml }\n',
  ),
  replace(
    "an optional query parameter",
    "spec/paths/gateway-account.yaml",
    /^get:\n/m,
    "get:\n  parameters:\n    - name: verbose\n      in: query\n      description: Whether more is returned.\n      schema: { type: boolean }\n",
  ),
  {
    name: "a response header",
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
      [
        `${schemas}/MessageSource.yaml`,
        () =>
          "title: MessageSource\ndescription: The part of the request that caused the error.\ntype: object\nproperties:\n  pointer:\n    description: A JSON pointer into the request.\n    type: string\n    examples: [/settings/tls_decrypt/enabled]\n",
      ],
      [
        `${schemas}/ApiMessage.yaml`,
        (text) => text.replace(/ {2}source:\n(?: {4}.*\n)+/, "  source:\n    $ref: MessageSource.yaml\n"),
      ],
    ],
  },
];
