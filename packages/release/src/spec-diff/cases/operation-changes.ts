import { type LabelledChange, places, reasons } from "./labelled-change.ts";

const { bookings, getRoom, putRoom } = places;
const done = { responses: { "204": { description: "Done." } } };
const text = { schema: { type: "string" } };

/** Changes of operations, parameters, bodies, answers and security. */
export const operationChanges: readonly LabelledChange[] = [
  ["nothing", "none", reasons.nothing],
  [
    "an operation is added to a path",
    "minor",
    reasons.added,
    ["paths./rooms/{id}.patch", { operationId: "patchRoom", ...done }],
  ],
  ["a path is added", "minor", reasons.added, ["paths./houses", { get: { operationId: "getHouses", ...done } }]],
  ["an operation is removed", "major", reasons.removed, ["paths./rooms/{id}.delete", undefined]],
  ["a path is removed", "major", reasons.removed, ["paths./bookings", undefined]],
  ["an operation is deprecated", "patch", reasons.words, [`${getRoom}.deprecated`, true]],
  ["an operation gets a summary", "patch", reasons.words, [`${getRoom}.summary`, "Get a room"]],
  ["an operation gets a description", "patch", reasons.words, [`${getRoom}.description`, "Answers the room."]],
  ["an operation id is changed", "major", reasons.otherMeaning, [`${getRoom}.operationId`, "readRoom"]],
  [
    "a path parameter is renamed",
    "major",
    reasons.otherMeaning,
    [
      "paths./rooms/{room_id}",
      {
        parameters: [{ name: "room_id", in: "path", required: true, schema: { type: "string", minLength: 1 } }],
        get: { operationId: "getRoom", ...done },
      },
    ],
    ["paths./rooms/{id}", undefined],
  ],
  [
    "a path parameter gets a longer least length",
    "major",
    reasons.tightened,
    ["paths./rooms/{id}.parameters.0.schema.minLength", 5],
  ],
  [
    "an optional query parameter is added",
    "minor",
    reasons.added,
    [`${getRoom}.parameters.1`, { name: "sort", in: "query", ...text }],
  ],
  [
    "a required query parameter is added",
    "major",
    reasons.required,
    [`${getRoom}.parameters.1`, { name: "sort", in: "query", required: true, ...text }],
  ],
  ["a query parameter is removed", "major", reasons.removed, [`${getRoom}.parameters`, []]],
  ["a query parameter becomes required", "major", reasons.required, [`${putRoom}.parameters.0.required`, true]],
  ["a query parameter changes its type", "major", reasons.otherType, [`${putRoom}.parameters.0.schema.type`, "string"]],
  ["a query parameter's default changes", "major", reasons.otherMeaning, [`${getRoom}.parameters.0.schema.default`, 2]],
  ["a query parameter's maximum falls", "major", reasons.tightened, [`${getRoom}.parameters.0.schema.maximum`, 50]],
  ["a query parameter's maximum rises", "minor", reasons.loosened, [`${getRoom}.parameters.0.schema.maximum`, 200]],
  ["a query parameter is deprecated", "patch", reasons.words, [`${putRoom}.parameters.0.deprecated`, true]],
  [
    "an optional header parameter is added",
    "minor",
    reasons.added,
    [`${putRoom}.parameters.1`, { name: "If-Match", in: "header", ...text }],
  ],
  ["a request body becomes required", "major", reasons.required, [`${bookings}.requestBody.required`, true]],
  ["a request body becomes optional", "minor", reasons.loosened, [`${putRoom}.requestBody.required`, false]],
  ["a request body is removed", "major", reasons.removed, [`${bookings}.requestBody`, undefined]],
  ["a media type is added to a request", "minor", reasons.added, [`${putRoom}.requestBody.content.text/plain`, text]],
  [
    "a media type is removed from an answer",
    "major",
    reasons.removed,
    [`${putRoom}.responses.200.content`, { "text/plain": text }],
  ],
  ["a failure is added", "minor", reasons.added, [`${getRoom}.responses.429`, { description: "Too many." }]],
  ["a failure is removed", "major", reasons.removed, [`${getRoom}.responses.404`, undefined]],
  [
    "a success becomes another",
    "major",
    reasons.otherType,
    [`${getRoom}.responses`, { "202": { description: "Later." } }],
  ],
  ["a header of an answer is added", "minor", reasons.added, [`${getRoom}.responses.200.headers.Age`, text]],
  ["a header of an answer is removed", "major", reasons.removed, [`${getRoom}.responses.200.headers`, {}]],
  ["an answer is described otherwise", "patch", reasons.words, [`${getRoom}.responses.200.description`, "The room."]],
  ["another way to sign in is added", "minor", reasons.added, ["security.1", { key: [] }]],
  ["another way to sign in replaces the first", "major", reasons.otherType, ["security.0", { key: [] }]],
  ["the document is described otherwise", "patch", reasons.words, ["info.description", "Rooms."]],
];
