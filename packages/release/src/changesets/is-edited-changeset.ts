import type { Changeset } from "./parse-changeset.ts";

const listWords = ({ message }: Changeset): string[] => message.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether a changeset is an earlier one with another file name and a few other words. */
export function isEditedChangeset(earlier: Changeset, changeset: Changeset): boolean {
  const earlierWords = new Set(listWords(earlier));
  const words = new Set(listWords(changeset));
  const shared = [...words].filter((word) => earlierWords.has(word));
  return 2 * shared.length > Math.max(words.size, earlierWords.size);
}
