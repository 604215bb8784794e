import { documentPaths } from "./document-paths.ts";
import type { LabelledChange } from "./labelled-change.ts";
import { reasons } from "./reasons.ts";

const { createBooking, createReport, getRoom, report } = documentPaths;
const text = { schema: { type: "string" } };
const refer = (kind: string, name: string) => ({ $ref: `#/components/${kind}/${name}` });
const createResponse = (schema: string) => ({
  description: "The request succeeded.",
  content: { "application/json": { schema: refer("schemas", schema) } },
});

/** Changes of the bodies of responses, and of the names of components. */
export const bodyChanges: readonly LabelledChange[] = [
  [
    "a second success response with another body",
    "major",
    reasons.unionOfBodies,
    [`${getRoom}.responses.201`, createResponse("Receipt")],
  ],
  [
    "a second success response with the same body",
    "minor",
    reasons.addition,
    [`${getRoom}.responses.201`, createResponse("Room")],
  ],
  [
    "a second success response without a body",
    "major",
    reasons.unionOfBodies,
    [`${getRoom}.responses.204`, { description: "There is no room." }],
  ],
  [
    "a second media type of a success response",
    "major",
    reasons.unionOfBodies,
    [`${getRoom}.responses.200.content.text/plain`, text],
  ],
  [
    "a second media type of a success response with the same body",
    "minor",
    reasons.addition,
    [`${getRoom}.responses.200.content.text/json`, { schema: refer("schemas", "Room") }],
  ],
  [
    "a second media type of an error response",
    "minor",
    reasons.addition,
    ["components.responses.Rejection.content.text/plain", text],
  ],
  [
    "a renamed component of responses",
    "major",
    reasons.removal,
    ["components.responses.Refusal", createResponse("Failure")],
    ["components.responses.Rejection", undefined],
    [`${getRoom}.responses.404`, refer("responses", "Refusal")],
    ["paths./rooms/{id}.put.responses.4XX", refer("responses", "Refusal")],
    [`${createBooking}.responses.4XX`, refer("responses", "Refusal")],
    [`${createReport}.responses.4XX`, refer("responses", "Refusal")],
  ],
  [
    "a renamed component of parameters",
    "major",
    reasons.removal,
    ["components.parameters.TraceId", { name: "trace", in: "header", ...text }],
    ["components.parameters.Trace", undefined],
    ["paths./rooms/{id}.delete.parameters.0", refer("parameters", "TraceId")],
  ],
  [
    "a renamed component of headers",
    "major",
    reasons.removal,
    ["components.headers.Tag", text],
    ["components.headers.Version", undefined],
    [`${getRoom}.responses.200.headers.ETag`, refer("headers", "Tag")],
    ["paths./rooms/{id}.put.responses.200.headers.ETag", refer("headers", "Tag")],
    [`${createBooking}.responses.201.headers.ETag`, refer("headers", "Tag")],
  ],
  ["an added component of headers", "minor", reasons.addition, ["components.headers.Age", text]],
  [
    "a response that no longer has undescribed fields",
    "major",
    reasons.removal,
    [`${report}.additionalProperties`, undefined],
  ],
  [
    "a response that may have undescribed fields",
    "minor",
    reasons.addition,
    ["components.schemas.Receipt.additionalProperties", true],
  ],
];
