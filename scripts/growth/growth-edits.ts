/** A file of the spec and its change. A new file has an empty text before. */
export type Edit = readonly [file: string, change: (text: string) => string];

/** An ordinary change of the spec, as a maintainer makes it. */
export interface GrowthEdit {
  readonly name: string;
  readonly edits: readonly Edit[];
}

const schemas = "spec/schemas";

const indent = (text: string, width: number): string => text.replace(/^(?=.)/gm, " ".repeat(width));

/** Adds a property after the line `properties:` of a schema file. */
export const addProperty = (file: string, name: string, schema: string): Edit => [
  file,
  (text) =>
    text.replace(/^properties:\n/m, `properties:\n  ${name}:\n    description: A new field.\n${indent(schema, 4)}\n`),
];

/** Adds a field to requests and responses: to the device settings, and to a block within the Gateway settings. */
const field = (name: string, schema: string, nestedSchema: string = schema): GrowthEdit => ({
  name,
  edits: [
    addProperty(`${schemas}/DeviceSettings.yaml`, "new_field", schema),
    addProperty(`${schemas}/gateway-settings/Antivirus.yaml`, "new_field", nestedSchema),
  ],
});

const replace = (name: string, file: string, from: string | RegExp, to: string): GrowthEdit => ({
  name,
  edits: [[file, (text) => text.replace(from, to)]],
});

const item =
  "type: object\nrequired: [host]\nproperties:\n  host:\n    description: A host.\n    type: string\n  port:\n    description: A port.\n    type: integer\n    minimum: 1\n    maximum: 65535";

/** A schema that a discriminator chooses by its kind. */
const alternative = (title: string, kind: string, type: string): string =>
  `title: ${title}
description: One of two alternatives.
type: object
required: [kind]
properties:
  kind:
    description: The kind.
    type: string
    const: ${kind}
  value:
    description: The value.
    type: ${type}
`;

const oneOf = (folder: string): string =>
  `discriminator:
  propertyName: kind
  mapping:
    host: ${folder}ByHost.yaml
    port: ${folder}ByPort.yaml
oneOf:
  - $ref: ${folder}ByHost.yaml
  - $ref: ${folder}ByPort.yaml`;

const fields: readonly GrowthEdit[] = [
  field("a boolean", "type: boolean"),
  field("a boolean or null", 'type: [boolean, "null"]'),
  field("an integer from a minimum to a maximum", "type: integer\nminimum: 0\nmaximum: 100"),
  field("an integer or null", 'type: [integer, "null"]\nminimum: 5'),
  field("an integer between exclusive limits", "type: integer\nexclusiveMinimum: 0\nexclusiveMaximum: 10"),
  field("a number from a minimum to a maximum", "type: number\nminimum: 0.5\nmaximum: 2.5"),
  field(
    "a number or null between exclusive limits",
    'type: [number, "null"]\nexclusiveMinimum: 0\nexclusiveMaximum: 1',
  ),
  field("an integer that is a multiple", "type: integer\nmultipleOf: 5\nminimum: 10"),
  field("a number that is a multiple", "type: number\nmultipleOf: 0.5"),
  field("a string with an enum", "type: string\nenum: [low, high]"),
  field("a string with a const", "type: string\nconst: fixed"),
  field("a string with a pattern", 'type: string\npattern: "^[a-z]{2}-[0-9]+$"'),
  field("a string with a length", "type: string\nminLength: 2\nmaxLength: 5"),
  field("a string or null with a length", 'type: [string, "null"]\nmaxLength: 10'),
  ...["date-time", "uri", "uuid", "email", "ipv4", "date"].map((format) =>
    field(`a string with the format ${format}`, `type: string\nformat: ${format}`),
  ),
  field(
    "an array of unique strings",
    "type: array\nminItems: 1\nmaxItems: 3\nuniqueItems: true\nitems:\n  type: string",
  ),
  field(
    "an array of unique objects",
    `type: array\nminItems: 1\nmaxItems: 3\nuniqueItems: true\nitems:\n${indent(item, 2)}`,
  ),
  field("an object with required members", item),
  field("an object with required members, or null", `anyOf:\n  - ${indent(item, 4).trimStart()}\n  - type: "null"`),
  field("a map", "type: object\nadditionalProperties:\n  type: integer\n  minimum: 0"),
  {
    name: "a oneOf with a discriminator",
    edits: [
      [`${schemas}/ByHost.yaml`, () => alternative("ByHost", "host", "string")],
      [`${schemas}/ByPort.yaml`, () => alternative("ByPort", "port", "integer")],
      addProperty(`${schemas}/DeviceSettings.yaml`, "new_field", oneOf("")),
      addProperty(`${schemas}/gateway-settings/Antivirus.yaml`, "new_field", oneOf("../")),
    ],
  },
  field(
    "an allOf",
    `allOf:\n  - ${indent(item, 4).trimStart()}\n  - properties:\n      path:\n        description: A path.\n        type: string`,
  ),
  field("a read-only date", "type: string\nformat: date-time\nreadOnly: true"),
  field("a deprecated field", "type: string\ndeprecated: true"),
  field("a default", "type: integer\nminimum: 0\ndefault: 10"),
];

const others: readonly GrowthEdit[] = [
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
    /description: Whether the TCP/,
    "description: Says whether the TCP",
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

/** Ordinary changes of every kind. Each must pass by `pnpm regenerate` alone. */
export const growthEdits: readonly GrowthEdit[] = [...fields, ...others];
