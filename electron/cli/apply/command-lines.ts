import { z } from 'zod';
import { ULID_PATTERN } from '#shared/domain/identity.ts';
import type { ActorId } from '#shared/domain/identity.ts';

const commandSchema = z.strictObject({
  use: z.string().min(1).max(80),
  actor: z
    .string()
    .regex(ULID_PATTERN)
    .transform((text) => text as ActorId),
  args: z.record(z.string(), z.unknown()).default({}),
});

/** What a line asks for: a use case, who acts, with what. */
export type UseCommand = z.output<typeof commandSchema>;

/** A line of a file of commands. */
export interface CommandLine {
  /** Its place in the file, from 1. */
  readonly line: number;
  /** `undefined` when it is not a command. */
  readonly command: UseCommand | undefined;
}

const BYTE_ORDER_MARK = '\ufeff';

/** The commands of a file, as its chunks arrive: one a line, blank lines passed over. */
export async function* commandLines(
  chunks: AsyncIterable<string | Uint8Array>,
): AsyncGenerator<CommandLine, void, undefined> {
  let line = 0;
  for await (const text of textLines(chunks)) {
    line += 1;
    const written = line === 1 && text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
    if (written.trim() !== '') yield { line, command: readCommand(written) };
  }
}

async function* textLines(
  chunks: AsyncIterable<string | Uint8Array>,
): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let held = '';
  for await (const chunk of chunks) {
    const lines = (
      held + (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true }))
    ).split('\n');
    held = lines.pop() ?? '';
    yield* lines;
  }
  held += decoder.decode();
  if (held !== '') yield held;
}

function readCommand(text: string): UseCommand | undefined {
  try {
    return commandSchema.safeParse(JSON.parse(text)).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
