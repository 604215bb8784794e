import { addProperty, indent, type SpecEdit, schemaFolder } from "./spec-edit.ts";

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

/** A schema of each kind, by the name of a new field that has it. */
const fieldSchemas: Readonly<Record<string, string>> = {
  boolean: "type: boolean",
  nullable_boolean: 'type: [boolean, "null"]',
  limited_integer: "type: integer\nminimum: 0\nmaximum: 100",
  nullable_limited_integer: 'type: [integer, "null"]\nminimum: 5',
  exclusively_limited_integer: "type: integer\nexclusiveMinimum: 0\nexclusiveMaximum: 10",
  limited_number: "type: number\nminimum: 0.5\nmaximum: 2.5",
  nullable_exclusively_limited_number: 'type: [number, "null"]\nexclusiveMinimum: 0\nexclusiveMaximum: 1',
  multiple_integer: "type: integer\nmultipleOf: 5\nminimum: 10",
  multiple_number: "type: number\nmultipleOf: 0.5",
  enum_string: "type: string\nenum: [low, high]",
  const_string: "type: string\nconst: fixed",
  pattern_string: 'type: string\npattern: "^[a-z]{2}-[0-9]+$"',
  limited_string: "type: string\nminLength: 2\nmaxLength: 5",
  nullable_limited_string: 'type: [string, "null"]\nmaxLength: 10',
  date_time_string: "type: string\nformat: date-time",
  uri_string: "type: string\nformat: uri",
  uuid_string: "type: string\nformat: uuid",
  email_string: "type: string\nformat: email",
  ipv4_string: "type: string\nformat: ipv4",
  date_string: "type: string\nformat: date",
  string_array: "type: array\nminItems: 1\nmaxItems: 3\nuniqueItems: true\nitems:\n  type: string",
  object_array: `type: array\nminItems: 1\nmaxItems: 3\nuniqueItems: true\nitems:\n${indent(object, 2)}`,
  object,
  nullable_object: `anyOf:\n  - ${objectItem}\n  - type: "null"`,
  map: "type: object\nadditionalProperties:\n  type: integer\n  minimum: 0",
  merged_object: `allOf:\n  - ${objectItem}\n  - properties:\n      path:\n        description: A path.\n        type: string`,
  read_only_string: "type: string\nformat: date-time\nreadOnly: true",
  deprecated_string: "type: string\ndeprecated: true",
  integer_with_default: "type: integer\nminimum: 0\ndefault: 10",
};

const deviceSettings = `${schemaFolder}/DeviceSettings.yaml`;
const antivirus = `${schemaFolder}/gateway-settings/Antivirus.yaml`;

/** Adds a field of each kind to the device settings and to a block of the Gateway settings. */
export const newFieldsEdit: SpecEdit = {
  name: `${Object.keys(fieldSchemas).length + 1} new fields with each kind of schema`,
  edits: [
    ...Object.entries(fieldSchemas).flatMap(([name, schema]) => [
      addProperty(deviceSettings, `new_${name}`, schema),
      addProperty(antivirus, `new_${name}`, schema),
    ]),
    [`${schemaFolder}/HostRule.yaml`, () => createAlternative("HostRule", "host", "string")],
    [`${schemaFolder}/PortRule.yaml`, () => createAlternative("PortRule", "port", "integer")],
    addProperty(deviceSettings, "new_discriminated_object", createOneOf("")),
    addProperty(antivirus, "new_discriminated_object", createOneOf("../")),
  ],
};
