import colors from "picocolors";
import { escapeControlCharacters } from "./escape-control-characters.ts";

type Colors = ReturnType<typeof colors.createColors>;

/** A stream that text is written to. */
export interface TextStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Where the command writes. Secrets are redacted on the way. */
export interface Output {
  /** Whether standard output is a terminal. */
  readonly isTerminal: boolean;
  readonly colors: Colors;
  readonly errorColors: Colors;
  /** Writes a line of the result to standard output. */
  print(text: string): void;
  /** Writes a note to standard error; nothing with `--quiet`. */
  note(text: string): void;
  /** Writes an error to standard error, on one line without control characters. */
  error(text: string): void;
  /** Writes a line to standard error as it is. */
  log(text: string): void;
  /** From now on, replaces the secret wherever it would be written. */
  addSecret(secret: string): void;
  setQuiet(isQuiet: boolean): void;
}

/** Shorter strings occur by chance within ordinary words. */
const minimumSecretLength = 6;

/** Whether a stream shows colours: a terminal does, unless NO_COLOR is set; FORCE_COLOR decides for other streams. */
export function hasColors({ isTTY = false }: TextStream, env: NodeJS.ProcessEnv): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== "0";
  return isTTY && env.TERM !== "dumb";
}

export function createOutput(stdout: TextStream, stderr: TextStream, env: NodeJS.ProcessEnv): Output {
  const secrets: string[] = [];
  let isQuiet = false;
  const redact = (text: string): string =>
    secrets.reduce((redacted, secret) => redacted.replaceAll(secret, "[redacted]"), text);
  const writeLine = (stream: TextStream, text: string): unknown => stream.write(`${redact(text)}\n`);
  const errorColors = colors.createColors(hasColors(stderr, env));
  return {
    isTerminal: stdout.isTTY === true,
    colors: colors.createColors(hasColors(stdout, env)),
    errorColors,
    print: (text) => writeLine(stdout, text),
    note(text) {
      if (!isQuiet) writeLine(stderr, text);
    },
    error: (text) => writeLine(stderr, `${errorColors.red("error:")} ${escapeControlCharacters(text)}`),
    log: (text) => writeLine(stderr, text),
    addSecret(secret) {
      if (secret.length >= minimumSecretLength) secrets.push(secret);
    },
    setQuiet(value) {
      isQuiet = value;
    },
  };
}
