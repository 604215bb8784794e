import { type LabelledChange, places } from "./labelled-change.ts";

const { bookings, getRoom, putRoom } = places;
const done = { responses: { "204": { description: "Done." } } };
const text = { schema: { type: "string" } };

/** Changes of operations, parameters, bodies, answers and security. */
export const operationChanges: readonly LabelledChange[] = [
  ["nothing", "none"],
  ["an operation is added to a path", "minor", ["paths./rooms/{id}.patch", { operationId: "patchRoom", ...done }]],
  ["a path is added", "minor", ["paths./houses", { get: { operationId: "getHouses", ...done } }]],
  ["an operation is removed", "major", ["paths./rooms/{id}.delete", undefined]],
  ["a path is removed", "major", ["paths./bookings", undefined]],
  ["an operation is deprecated", "patch", [`${getRoom}.deprecated`, true]],
  ["an operation gets a summary", "patch", [`${getRoom}.summary`, "Get a room"]],
  ["an operation gets a description", "patch", [`${getRoom}.description`, "Answers the room."]],
  ["an operation id is changed", "major", [`${getRoom}.operationId`, "readRoom"]],
  [
    "a path parameter is renamed",
    "major",
    [
      "paths./rooms/{room_id}",
      {
        parameters: [{ name: "room_id", in: "path", required: true, schema: { type: "string", minLength: 1 } }],
        get: { operationId: "getRoom", ...done },
      },
    ],
    ["paths./rooms/{id}", undefined],
  ],
  ["a path parameter gets a longer least length", "major", ["paths./rooms/{id}.parameters.0.schema.minLength", 5]],
  [
    "an optional query parameter is added",
    "minor",
    [`${getRoom}.parameters.1`, { name: "sort", in: "query", ...text }],
  ],
  [
    "a required query parameter is added",
    "major",
    [`${getRoom}.parameters.1`, { name: "sort", in: "query", required: true, ...text }],
  ],
  ["a query parameter is removed", "major", [`${getRoom}.parameters`, []]],
  ["a query parameter becomes required", "major", [`${putRoom}.parameters.0.required`, true]],
  ["a query parameter changes its type", "major", [`${putRoom}.parameters.0.schema.type`, "string"]],
  ["a query parameter's default changes", "major", [`${getRoom}.parameters.0.schema.default`, 2]],
  ["a query parameter's maximum falls", "major", [`${getRoom}.parameters.0.schema.maximum`, 50]],
  ["a query parameter's maximum rises", "minor", [`${getRoom}.parameters.0.schema.maximum`, 200]],
  ["a query parameter is deprecated", "patch", [`${putRoom}.parameters.0.deprecated`, true]],
  [
    "an optional header parameter is added",
    "minor",
    [`${putRoom}.parameters.1`, { name: "If-Match", in: "header", ...text }],
  ],
  ["a request body becomes required", "major", [`${bookings}.requestBody.required`, true]],
  ["a request body becomes optional", "minor", [`${putRoom}.requestBody.required`, false]],
  ["a request body is removed", "major", [`${bookings}.requestBody`, undefined]],
  ["a media type is added to a request", "minor", [`${putRoom}.requestBody.content.text/plain`, text]],
  ["a media type is removed from an answer", "major", [`${putRoom}.responses.200.content`, { "text/plain": text }]],
  ["a failure is added", "minor", [`${getRoom}.responses.429`, { description: "Too many." }]],
  ["a failure is removed", "major", [`${getRoom}.responses.404`, undefined]],
  ["a success becomes another", "major", [`${getRoom}.responses`, { "202": { description: "Later." } }]],
  ["a header of an answer is added", "minor", [`${getRoom}.responses.200.headers.Age`, text]],
  ["a header of an answer is removed", "major", [`${getRoom}.responses.200.headers`, {}]],
  ["an answer is described otherwise", "patch", [`${getRoom}.responses.200.description`, "The room."]],
  ["another way to sign in is added", "minor", ["security.1", { key: [] }]],
  ["another way to sign in replaces the first", "major", ["security.0", { key: [] }]],
  ["the document is described otherwise", "patch", ["info.description", "Rooms."]],
];
