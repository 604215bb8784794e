import { expect, test } from "vitest";
import { playgroundSamples } from "../playground/playground-samples.ts";
import { openPage } from "./open-page.ts";
import { setUpSite } from "./set-up-site.ts";

const site = setUpSite();

test.each(playgroundSamples)("runs the sample $title without a network", async ({ title }) => {
  await using opened = await openPage(site, "/playground");
  const { page, problems } = opened;
  await page.getByLabel("Sample").selectOption({ label: title });
  await page.getByRole("button", { name: "Run" }).click();
  await page.getByRole("heading", { name: "Output", exact: true }).waitFor();
  expect(await page.locator(".output").textContent()).not.toBe("(nothing)");
  expect(await page.locator(".requests tbody tr").count()).toBeGreaterThan(0);
  expect(problems).toEqual([]);
});

test("runs a program that the reader edits", async () => {
  await using opened = await openPage(site, "/playground");
  const { page } = opened;
  const editor = page.getByRole("textbox", { name: "Program" });
  await editor.fill('console.log("edited", 1 + 1);');
  await editor.press("Control+Enter");
  await page.locator(".output").waitFor();
  expect(await page.locator(".output").textContent()).toBe("edited 2");
});

test("a program cannot reach the network", async () => {
  await using opened = await openPage(site, "/playground");
  const { page, problems } = opened;
  const names = ["XMLHttpRequest", "WebSocket", "EventSource", "importScripts"];
  const types = names.map((name) => `typeof ${name}`).join(", ");
  const program = `console.log(${types});\nawait fetch("https://example.com/");`;
  await page.getByRole("textbox", { name: "Program" }).fill(program);
  await page.getByRole("button", { name: "Run" }).click();
  await page.locator(".output").waitFor();
  expect(await page.locator(".output").textContent()).toBe(names.map(() => "undefined").join(" "));
  expect(problems).toEqual([]);
});
