/** One exchange that must end as it says. Committed, reviewed, and never computed while testing. */
export interface Vector {
  /** What it shows: a JSON pointer and the keyword that holds there, or an example's or a credential's name. */
  readonly cell: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** The keyword that is violated and the place, as `minimum at /disable_for_time`; absent where all is well. */
  readonly refused?: string;
  /** The answer that must come, where it is a documented example. */
  readonly answer?: { readonly status: number; readonly body: unknown };
}

/** The cell of the matrix that the vector fills. */
export const cellOf = ({ cell, refused }: Vector): string =>
  `${cell} ${refused === undefined ? "accepted" : "violated"}`;

/** Whether only the client's types refuse it: to a validator, a field that is only read or not described is no mistake. */
export const isOnlyForTypes = ({ refused = "" }: Vector): boolean => /^(readOnly|unknown field) at /.test(refused);
