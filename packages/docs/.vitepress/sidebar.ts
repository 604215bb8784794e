import type { DefaultTheme } from "vitepress";
import { listOperations } from "../src/reference/list-operations.ts";

const operations = listOperations().map(({ operationId, call }) => ({
  text: call,
  link: `/reference/operations/${operationId}`,
}));

/** The pages in reading order. */
export const sidebar: DefaultTheme.SidebarItem[] = [
  {
    text: "Guide",
    items: [
      { text: "Getting started", link: "/guide/getting-started" },
      { text: "Authentication and permissions", link: "/guide/authentication" },
      { text: "Reading", link: "/guide/reading" },
      { text: "Changing settings safely", link: "/guide/changing-settings" },
      { text: "Snapshots and restore", link: "/guide/snapshots" },
      { text: "Many accounts", link: "/guide/many-accounts" },
      { text: "Errors", link: "/guide/errors" },
      { text: "Retries, timeouts and rate limits", link: "/guide/retries" },
      { text: "Logging and tracing", link: "/guide/logging" },
      { text: "Proxies and runtimes", link: "/guide/proxies-and-runtimes" },
      { text: "Testing with the mock", link: "/guide/testing" },
      { text: "The command line", link: "/guide/command-line" },
      { text: "Recipes", link: "/guide/recipes" },
      { text: "Coming from the vendor's SDK", link: "/guide/vendor-sdk" },
    ],
  },
  {
    text: "Reference",
    items: [
      { text: "Operations", link: "/reference/operations/", collapsed: true, items: operations },
      { text: "Command line", link: "/reference/command-line" },
      { text: "@zero-trust-accounts/client", link: "/reference/api/client" },
      { text: "@zero-trust-accounts/mock", link: "/reference/api/mock" },
      { text: "@zero-trust-accounts/mock/msw", link: "/reference/api/mock-msw" },
      { text: "@zero-trust-accounts/types", link: "/reference/api/types" },
    ],
  },
  {
    text: "Try and compare",
    items: [
      { text: "Playground", link: "/playground" },
      { text: "Results", link: "/results" },
    ],
  },
  { text: "Maintainers", items: [{ text: "How it is built", link: "/maintainers/how-it-is-built" }] },
];
