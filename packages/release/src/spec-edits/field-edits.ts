import { addProperty, indent, type SpecEdit, schemaFolder } from "./spec-edit.ts";

/** Adds a field of requests and responses to the device settings and to a block of the Gateway settings. */
const addField = (description: string, schema: string): SpecEdit => ({
  name: `a new field: ${description}`,
  edits: [
    addProperty(`${schemaFolder}/DeviceSettings.yaml`, "new_field", schema),
    addProperty(`${schemaFolder}/gateway-settings/Antivirus.yaml`, "new_field", schema),
  ],
});

const object = `type: object
required: [host]
properties:
  host:
    description: A host.
    type: string
  port:
    description: A port.
    type: integer
    minimum: 1
    maximum: 65535`;
const objectItem = indent(object, 4).trimStart();

/** A schema that a discriminator selects by the field `kind`. */
const createAlternative = (title: string, kind: string, type: string): string =>
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

const createOneOf = (folder: string): string =>
  `discriminator:
  propertyName: kind
  mapping:
    host: ${folder}HostRule.yaml
    port: ${folder}PortRule.yaml
oneOf:
  - $ref: ${folder}HostRule.yaml
  - $ref: ${folder}PortRule.yaml`;

/** New fields with each kind of schema. */
export const fieldEdits: readonly SpecEdit[] = [
  addField("a boolean", "type: boolean"),
  addField("a boolean or null", 'type: [boolean, "null"]'),
  addField("an integer with a minimum and a maximum", "type: integer\nminimum: 0\nmaximum: 100"),
  addField("an integer with a minimum, or null", 'type: [integer, "null"]\nminimum: 5'),
  addField("an integer with exclusive limits", "type: integer\nexclusiveMinimum: 0\nexclusiveMaximum: 10"),
  addField("a number with a minimum and a maximum", "type: number\nminimum: 0.5\nmaximum: 2.5"),
  addField(
    "a number with exclusive limits, or null",
    'type: [number, "null"]\nexclusiveMinimum: 0\nexclusiveMaximum: 1',
  ),
  addField("an integer with multipleOf", "type: integer\nmultipleOf: 5\nminimum: 10"),
  addField("a number with multipleOf", "type: number\nmultipleOf: 0.5"),
  addField("a string with an enum", "type: string\nenum: [low, high]"),
  addField("a string with a const", "type: string\nconst: fixed"),
  addField("a string with a pattern", 'type: string\npattern: "^[a-z]{2}-[0-9]+$"'),
  addField("a string with a minLength and a maxLength", "type: string\nminLength: 2\nmaxLength: 5"),
  addField("a string with a maxLength, or null", 'type: [string, "null"]\nmaxLength: 10'),
  ...["date-time", "uri", "uuid", "email", "ipv4", "date"].map((format) =>
    addField(`a string with the format ${format}`, `type: string\nformat: ${format}`),
  ),
  addField(
    "an array of unique strings",
    "type: array\nminItems: 1\nmaxItems: 3\nuniqueItems: true\nitems:\n  type: string",
  ),
  addField(
    "an array of unique objects",
    `type: array\nminItems: 1\nmaxItems: 3\nuniqueItems: true\nitems:\n${indent(object, 2)}`,
  ),
  addField("an object with a required field", object),
  addField("an object with a required field, or null", `anyOf:\n  - ${objectItem}\n  - type: "null"`),
  addField("a map", "type: object\nadditionalProperties:\n  type: integer\n  minimum: 0"),
  {
    name: "a new field: a oneOf with a discriminator",
    edits: [
      [`${schemaFolder}/HostRule.yaml`, () => createAlternative("HostRule", "host", "string")],
      [`${schemaFolder}/PortRule.yaml`, () => createAlternative("PortRule", "port", "integer")],
      addProperty(`${schemaFolder}/DeviceSettings.yaml`, "new_field", createOneOf("")),
      addProperty(`${schemaFolder}/gateway-settings/Antivirus.yaml`, "new_field", createOneOf("../")),
    ],
  },
  addField(
    "an allOf",
    `allOf:\n  - ${objectItem}\n  - properties:\n      path:\n        description: A path.\n        type: string`,
  ),
  addField("a read-only date-time", "type: string\nformat: date-time\nreadOnly: true"),
  addField("a deprecated string", "type: string\ndeprecated: true"),
  addField("an integer with a default", "type: integer\nminimum: 0\ndefault: 10"),
];
