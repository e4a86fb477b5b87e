import { executeNamed } from '#shared/application/execute.ts';
import type { UseCaseContext } from '#shared/application/use-case.ts';
import type { JsonObject, JsonValue } from '#shared/domain/json.ts';
import type { Refusal } from '#shared/domain/refusal.ts';
import type { CommandLine, UseCommand } from './command-lines.ts';

/** What became of a line. */
export type LineOutcome =
  | { readonly line: number; readonly use: string; readonly result: JsonObject }
  | { readonly line: number; readonly use: string | null; readonly refusal: Refusal };

/** Runs the commands of a file, one after the other: what one is refused does not stop the next. */
export async function runLines(
  context: UseCaseContext,
  lines: AsyncIterable<CommandLine>,
): Promise<readonly LineOutcome[]> {
  const outcomes: LineOutcome[] = [];
  for await (const { line, command } of lines) {
    outcomes.push(
      command === undefined
        ? { line, use: null, refusal: { code: 'command-malformed', data: { line } } }
        : await runLine(context, line, command),
    );
  }
  return outcomes;
}

async function runLine(
  context: UseCaseContext,
  line: number,
  { use, actor, args }: UseCommand,
): Promise<LineOutcome> {
  const outcome = await executeNamed(context, use, actor, args);
  if (!outcome.ok) return { line, use, refusal: outcome.refusal };
  return { line, use, result: asObject(outcome.value.value) };
}

/** What a use case gives is plain data, or nothing. */
function asObject(value: unknown): JsonObject {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (isObject) return value as JsonObject;
  return value === null || value === undefined ? {} : { value: value as JsonValue };
}
