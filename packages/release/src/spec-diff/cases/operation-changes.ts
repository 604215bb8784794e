import { documentPaths } from "./document-paths.ts";
import type { LabelledChange } from "./labelled-change.ts";
import { reasons } from "./reasons.ts";

const { createBooking, getRoom, updateRoom } = documentPaths;
const responses = { "204": { description: "The request succeeded." } };
const text = { schema: { type: "string" } };

/** Changes of operations, parameters, bodies, responses and security. */
export const operationChanges: readonly LabelledChange[] = [
  ["an unchanged document", "none", reasons.noChange],
  [
    "an added operation",
    "minor",
    reasons.addition,
    ["paths./rooms/{id}.patch", { operationId: "patchRoom", responses }],
  ],
  ["an added path", "minor", reasons.addition, ["paths./houses", { get: { operationId: "getHouses", responses } }]],
  ["a removed operation", "major", reasons.removal, ["paths./rooms/{id}.delete", undefined]],
  ["a removed path", "major", reasons.removal, ["paths./bookings", undefined]],
  ["a deprecated operation", "patch", reasons.documentationOnly, [`${getRoom}.deprecated`, true]],
  ["a new summary of an operation", "patch", reasons.documentationOnly, [`${getRoom}.summary`, "Get a room"]],
  [
    "a new description of an operation",
    "patch",
    reasons.documentationOnly,
    [`${getRoom}.description`, "Returns the room."],
  ],
  ["another operationId", "major", reasons.meaningChange, [`${getRoom}.operationId`, "readRoom"]],
  [
    "a renamed path parameter",
    "major",
    reasons.meaningChange,
    [
      "paths./rooms/{room_id}",
      {
        parameters: [{ name: "room_id", in: "path", required: true, schema: { type: "string", minLength: 1 } }],
        get: { operationId: "getRoom", responses },
      },
    ],
    ["paths./rooms/{id}", undefined],
  ],
  [
    "a higher minLength of a path parameter",
    "major",
    reasons.tighterLimit,
    ["paths./rooms/{id}.parameters.0.schema.minLength", 5],
  ],
  [
    "an added optional query parameter",
    "minor",
    reasons.addition,
    [`${getRoom}.parameters.1`, { name: "sort", in: "query", ...text }],
  ],
  [
    "an added required query parameter",
    "major",
    reasons.newRequirement,
    [`${getRoom}.parameters.1`, { name: "sort", in: "query", required: true, ...text }],
  ],
  ["a removed query parameter", "major", reasons.removal, [`${getRoom}.parameters`, []]],
  [
    "an optional query parameter that becomes required",
    "major",
    reasons.newRequirement,
    [`${updateRoom}.parameters.0.required`, true],
  ],
  [
    "another type of a query parameter",
    "major",
    reasons.typeChange,
    [`${updateRoom}.parameters.0.schema.type`, "string"],
  ],
  [
    "a changed default of a query parameter",
    "major",
    reasons.meaningChange,
    [`${getRoom}.parameters.0.schema.default`, 2],
  ],
  [
    "a lower maximum of a query parameter",
    "major",
    reasons.tighterLimit,
    [`${getRoom}.parameters.0.schema.maximum`, 50],
  ],
  [
    "a higher maximum of a query parameter",
    "minor",
    reasons.looserLimit,
    [`${getRoom}.parameters.0.schema.maximum`, 200],
  ],
  ["a deprecated query parameter", "patch", reasons.documentationOnly, [`${updateRoom}.parameters.0.deprecated`, true]],
  [
    "an added optional header parameter",
    "minor",
    reasons.addition,
    [`${updateRoom}.parameters.1`, { name: "If-Match", in: "header", ...text }],
  ],
  [
    "an optional request body that becomes required",
    "major",
    reasons.newRequirement,
    [`${createBooking}.requestBody.required`, true],
  ],
  [
    "a required request body that becomes optional",
    "minor",
    reasons.looserLimit,
    [`${updateRoom}.requestBody.required`, false],
  ],
  ["a removed request body", "major", reasons.removal, [`${createBooking}.requestBody`, undefined]],
  [
    "an added media type of a request",
    "minor",
    reasons.addition,
    [`${updateRoom}.requestBody.content.text/plain`, text],
  ],
  [
    "a removed media type of a response",
    "major",
    reasons.removal,
    [`${updateRoom}.responses.200.content`, { "text/plain": text }],
  ],
  ["an added error response", "minor", reasons.addition, [`${getRoom}.responses.429`, { description: "Rate limit." }]],
  ["a removed error response", "major", reasons.removal, [`${getRoom}.responses.404`, undefined]],
  [
    "another status code of a success response",
    "major",
    reasons.typeChange,
    [`${getRoom}.responses`, { "202": { description: "The request is queued." } }],
  ],
  ["an added response header", "minor", reasons.addition, [`${getRoom}.responses.200.headers.Age`, text]],
  ["a removed response header", "major", reasons.removal, [`${getRoom}.responses.200.headers`, {}]],
  [
    "another description of a response",
    "patch",
    reasons.documentationOnly,
    [`${getRoom}.responses.200.description`, "The room."],
  ],
  ["an added alternative of authentication", "minor", reasons.addition, ["security.1", { key: [] }]],
  ["another kind of authentication", "major", reasons.typeChange, ["security.0", { key: [] }]],
  ["another description of the document", "patch", reasons.documentationOnly, ["info.description", "Rooms."]],
];
