import { documentPaths } from "./document-paths.ts";
import type { LabelledChange } from "./labelled-change.ts";
import { reasons } from "./reasons.ts";

const { getRoom } = documentPaths;
const region = { default: "eu", enum: ["eu", "us"] };
const regional = { url: "https://{region}.rooms.test/v1", variables: { region } };
const central = { url: "https://rooms.test/v1" };
const backup = { url: "https://backup.rooms.test/v1" };

/** Changes of servers. The first server is the default. */
export const serverChanges: readonly LabelledChange[] = [
  ["servers in another order", "major", reasons.otherServer, ["servers", [central, regional]]],
  ["another default of a server variable", "major", reasons.otherServer, ["servers.0.variables.region.default", "us"]],
  ["a removed value of a server variable", "major", reasons.removal, ["servers.0.variables.region.enum", ["eu"]]],
  [
    "an added value of a server variable",
    "minor",
    reasons.addition,
    ["servers.0.variables.region.enum", ["eu", "us", "ap"]],
  ],
  ["another server of one operation", "major", reasons.otherServer, [`${getRoom}.servers`, [backup]]],
  ["another server of one path", "major", reasons.otherServer, ["paths./bookings.servers", [backup]]],
  [
    "the same servers, repeated at an operation",
    "patch",
    reasons.sameMeaning,
    [`${getRoom}.servers`, [regional, central]],
  ],
  ["an added server", "minor", reasons.addition, ["servers.2", backup]],
  ["a removed server", "major", reasons.removal, ["servers", [regional]]],
  ["another description of a server", "patch", reasons.documentationOnly, ["servers.0.description", "A region."]],
];
