import { addProperty, type GrowthEdit, indent, schemas } from "./growth-edit.ts";

/** Adds a field to requests and responses: to the device settings, and to a block within the Gateway settings. */
const field = (name: string, schema: string, nestedSchema: string = schema): GrowthEdit => ({
  name,
  edits: [
    addProperty(`${schemas}/DeviceSettings.yaml`, "new_field", schema),
    addProperty(`${schemas}/gateway-settings/Antivirus.yaml`, "new_field", nestedSchema),
  ],
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

/** A new field of every kind. */
export const fieldEdits: readonly GrowthEdit[] = [
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
