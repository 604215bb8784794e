import { expect, test } from "vitest";
import { loadOpenApiDocument } from "../schema/load-openapi-document.ts";
import { configureGateway, validateText } from "../testing/validate-text.ts";

test("a null block is reported for every block of the specification", async () => {
  const blocks = Object.keys(loadOpenApiDocument().components.schemas.GatewaySettings?.properties ?? {});
  const { code, stderr } = await validateText(configureGateway(blocks.map((name) => `${name}: null`).join("\n      ")));
  expect(code).toBe(64);
  const lines = stderr.trimEnd().split("\n");
  expect(lines).toHaveLength(blocks.length);
  for (const [index, name] of blocks.entries())
    expect(lines[index]).toMatch(
      new RegExp(`:${index + 4}:\\d+: gateway\\.configuration\\.settings\\.${name} is null, .*declare `),
    );
});
