/** The paths of the base document that are edited most. */
export const documentPaths = {
  createBooking: "paths./bookings.post",
  getRoom: "paths./rooms/{id}.get",
  updateRoom: "paths./rooms/{id}.put",
  dayBookingFields: "components.schemas.DayBooking.properties",
  hourBooking: "components.schemas.HourBooking",
  hourBookingFields: "components.schemas.HourBooking.properties",
  createReport: "paths./reports.post",
  reportBodyFields: "components.schemas.ReportBody.properties",
  report: "components.schemas.Report",
  reportFields: "components.schemas.Report.properties",
  receipt: "components.schemas.Receipt",
  receiptFields: "components.schemas.Receipt.properties",
  roomFields: "components.schemas.Room.properties",
  entityFields: "components.schemas.Entity.properties",
  roomBodyParts: "components.schemas.RoomBody.allOf",
  discriminator: "components.schemas.Booking.discriminator",
} as const;
