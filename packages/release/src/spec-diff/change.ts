import type { Bump } from "./bump.ts";
import type { ReviewedException } from "./reviewed-exception.ts";

/** One difference between two documents, as one classifier finds it. */
export interface Change {
  /** Such as `GET /accounts/{account_id}/gateway response result.id`. */
  readonly location: string;
  readonly description: string;
  readonly bump: Bump;
  /** The exception that overrides the bump of the classifier. */
  readonly exception?: ReviewedException;
}

export const formatChange = ({ location, description }: Change): string => `${location}: ${description}`;
