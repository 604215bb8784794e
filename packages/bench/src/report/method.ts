/** The section of BENCHMARKS.md that explains how each row was measured. */
export const method = `All competitors do the same work: they get and patch the Gateway configuration. The server runs in its own process and
returns an envelope of 2 kB. All competitors use the defaults of their packages, except that this client's rate limit is off. This client is
packed and installed as it is published, in a folder outside the workspace, next to copies of the others. @hey-api generates its client from
this project's OpenAPI document. The programs are in \`packages/bench/src/consumers/\`.

- **Bundle size**: the two calls, bundled and minified by rolldown with the settings of size-limit, gzip level 9. For this client, the bundle
  has every export, including \`modify\` and snapshots.
- **Installed size, packages and files**: the package and all its dependencies.
- **Process start and memory**: 41 rounds. In each round, every competitor starts once in its own process. The time is \`performance.now()\`,
  which counts from the start of the process. The memory is the resident set after a garbage collection. Ratios and differences compare with
  raw fetch in the same round.
- **CPU time per call**: user and system time. Raw fetch and one competitor take turns in the same process, with 3,000 calls per turn and 32
  concurrent calls. Each of 7 processes runs 10 rounds; the first 2 warm up and do not count. The ratio compares the two turns of one round.
  Turns are long because V8 collects garbage about every 700 calls, which takes as long as 100 calls. A competitor's median differs by up to
  0.1 × between processes.
- **Overhead per call**: the same with 1 call at a time, in 5 processes. \`fetch\` is replaced by a function that responds immediately with a
  new \`Response\`. The overhead is the CPU time minus that of raw fetch. It includes the \`Request\` of a competitor that creates one.
- **\`tsc\`**: \`--extendedDiagnostics\` for the same programs, TypeScript 5.9, strict, \`skipLibCheck\`, 15 rounds. Node runs with \`--expose-gc\`,
  so that TypeScript collects garbage before it reports its memory. Without this flag, the same program uses 57 MB or 65 MB.
- **Growth**: the CPU time of this client's process for at least 6,000 reads, including the mock. The memory is the heap that the results
  occupy, or the calls that wait for a response. For \`zero-trust plan\`, they are those of one complete process, with Node itself: the memory is
  the largest resident set, the median of five runs. The plan needs one request for each account and finds one change.

Values are medians. The range in brackets is the middle half of the values. *Raw fetch (control)* is the same code as raw fetch: its
difference from 1 × or 0 is the noise.`;
