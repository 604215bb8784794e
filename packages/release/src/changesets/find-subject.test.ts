import { expect, test } from "vitest";
import { findSubject, isMentioned } from "./find-subject.ts";

test.for([
  ["GET /rooms/{id} response guests[].name", "guests[].name"],
  ["GET /rooms/{id} response result.name", "name"],
  ["GET /rooms/{id} request query parameter page", "page"],
  ["PUT /accounts/{account_id}/devices/settings request", "PUT /devices/settings"],
  ["GET /rooms/{id}", "GET /rooms/{id}"],
  ["/rooms/{id} get responses 200 content application/json guests [] name", "name"],
  ["/rooms/{id} get responses 200 content application/json guests []", "guests"],
  ["/rooms/{id} get responses 200 content application/json", "GET /rooms/{id}"],
  ["/rooms/{id} get parameters query page", "page"],
  ["/rooms/{id} get result id", "GET /rooms/{id}"],
  ["/rooms/{id} get responses 200 headers ETag", "ETag"],
  ["/rooms/{id}", "/rooms/{id}"],
  ["/rooms/{id}/get/responses/200/content/application/json/schema/properties/guests/items/properties/name", "name"],
  ["/rooms/{id}/get/responses/200/content/application/json/schema/properties/state/anyOf/2", "state"],
  ["/rooms/{id}/get/responses/200/content/application/json/schema/anyOf/2", "GET /rooms/{id}"],
  ["/rooms/{id}/delete", "DELETE /rooms/{id}"],
  ["components headers Version", "Version"],
  ["components/headers/Version", "Version"],
  ["components/schemas/Room/properties/name", "name"],
  ["security/0", "security"],
  ["servers", "servers"],
] as const)("%s is about %s", ([location, subject]) => {
  expect(findSubject({ location })).toBe(subject);
});

test("a text mentions a field only by its complete name", () => {
  expect(isMentioned("Remove `guests[].name`.", "guests[].name")).toBe(true);
  expect(isMentioned("Remove `name`.", "guests[].name")).toBe(true);
  expect(isMentioned("Remove the names.", "guests[].name")).toBe(false);
  expect(isMentioned("Replace PUT /devices/settings by PATCH.", "PUT /devices/settings")).toBe(true);
  expect(isMentioned("Replace PUT /devices/settings by PATCH.", "settings")).toBe(false);
  expect(isMentioned("Replace GET /rooms/{id} by POST.", "GET /rooms/{id}")).toBe(true);
  expect(isMentioned("Replace PUT /devices by PATCH.", "PUT /devices/settings")).toBe(false);
});
