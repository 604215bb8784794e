const marker = "<!-- run -->";
const markedBlock = new RegExp(`^${marker}\n\`\`\`(ts|js)\n(.*?)^\`\`\`$`, "gms");

/** A runnable example of a README. */
export interface ReadmeExample {
  /** `ts` or `js`. */
  readonly language: string;
  readonly code: string;
}

/** The ts and js blocks of a README that stand directly below the marker. */
export function readmeExamples(readme: string): readonly ReadmeExample[] {
  const examples = [...readme.matchAll(markedBlock)].map(([, language = "", code = ""]) => ({ language, code }));
  if (examples.length !== readme.split(marker).length - 1)
    throw new Error(`a README has a ${marker} that is not directly above a ts or js block`);
  return examples;
}
