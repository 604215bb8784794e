export { findRunnableExamples, type RunnableExample } from "./find-runnable-examples.ts";
export { openReadmeSection, type ReadmeSection } from "./open-readme-section.ts";
