import type { Bump } from "../bump.ts";

/** An edit of the base document: a value to put at a place, or `undefined` to remove what stands there. */
export type Edit = readonly [place: string, value: unknown];

/** A change of the base document, with the bump that it needs and the reason, as a consumer who writes TypeScript sees it. */
export type LabelledChange = readonly [name: string, needed: Bump, reason: string, ...edits: readonly Edit[]];

/** What a change means to a consumer. */
export const reasons = {
  nothing: "No consumer sees a difference.",
  added: "Code compiles and runs as before, and can use something new.",
  removed: "Code that uses it no longer compiles.",
  widerResponse: "Code that reads the value does not handle the new possibility.",
  newValue: "Code that lists the values must expect one more, as the documentation of every enum says.",
  surerResponse: "A check for the missing value is unnecessary now, and still compiles.",
  tightened: "A value that was valid is rejected, or no longer arrives.",
  loosened: "Values that were valid still are; more values are valid than before.",
  required: "Calls that do not pass it no longer compile.",
  words: "Only what people read changes; types and behaviour do not.",
  otherType: "Code that passes or reads the old type no longer compiles.",
  otherMeaning: "The same call or the same value means something else than before.",
  newDefault: "What a call without the value does is documented now.",
} as const;

// Short names for the places that are edited most.
const room = "components.schemas.Room";
const receipt = "components.schemas.Receipt";
export const places = {
  byHour: "components.schemas.ByHour",
  byDay: "components.schemas.ByDay",
  bookings: "paths./bookings.post",
  getRoom: "paths./rooms/{id}.get",
  putRoom: "paths./rooms/{id}.put",
  room,
  roomField: `${room}.properties`,
  receipt,
  receiptField: `${receipt}.properties`,
  hourField: "components.schemas.ByHour.properties",
} as const;
