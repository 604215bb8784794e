/** How each row was measured, for whoever doubts it. */
export const method = `Everybody does the same work: get and patch the Gateway configuration, against a server in a process of its own that answers
an envelope of 2 kB. Everybody has the defaults of its package; this client is packed and installed as it is published, in
a folder outside the workspace, next to copies of the others. The fetch client of @hey-api comes with the code that its
generator writes, here from this project's document; its package of its own is no longer the one that users get. The
programs are in \`packages/bench/src/consumers/\`.

- **bundle**: the two calls, bundled and minified by rolldown as size-limit does, gzip at level 9; of this client, every export,
  \`modify\` and snapshots included.
- **installed**: the files of the package and of what it depends on.
- **start, first answer, memory**: a process each, 41 rounds in which everybody starts once. The time is \`performance.now()\`
  in that process, which counts from its start; the memory is the resident set after a garbage collection. What is told as a
  ratio, or over raw, is so to raw fetch in the same round.
- **CPU a call**: user and system time of a process in which raw fetch and the other take turns, 3,000 calls each, 32 at once, ten
  rounds of which the first two only warm up; of seven such processes. The ratio is that of a round. V8 collects its garbage every
  700 calls or so, which takes as long as a hundred of them: slices much shorter than these compare who was collected, not who
  worked. Processes differ, too: a peer's median in one is up to 0.1 × away from that in the next.
- **own work**: the same, one call after the other, ten rounds in five processes, where the runtime's \`fetch\` is one that answers at
  once with a fresh \`Response\`. Who hands it a \`Request\` has made that himself, and pays for it here.
- **\`tsc\`**: \`--extendedDiagnostics\` of the same programs under TypeScript 5.9, strict, with \`skipLibCheck\`, 15 rounds.
  Node runs it with \`--expose-gc\`, so that TypeScript collects its garbage before it tells its memory; otherwise the number depends
  on when V8 last collected, and one program reads 57 MB or 65 MB.
- **growth**: the CPU time of this client's process, mock included, over some 6,000 reads, and the heap that the results, or the
  calls that wait for their answer, hold.

Ratios are medians; the range in brackets is that of the middle half. *Raw fetch again* is the same code a second time: how
far it is from 1 × or from 0 is the noise.`;
