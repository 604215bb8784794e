export { type ReadmeSection, readmeSection } from "./readme-section.ts";
export { type RunnableExample, runnableExamples } from "./runnable-examples.ts";
