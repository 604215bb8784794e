import type { Bump } from "../bump.ts";

/** An edit of the base document: a value to put at a place, or `undefined` to remove what stands there. */
export type Edit = readonly [place: string, value: unknown];

/** A change of the base document, with the bump that it needs. */
export type LabelledChange = readonly [name: string, needed: Bump, ...edits: readonly Edit[]];

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
