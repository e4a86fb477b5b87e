import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import { isSystemError } from '#electron/host/files/file-failure.ts';
import { done, refuse, type Result } from '#shared/domain/refusal.ts';

/** Reads what a file of JSON says in the form that is expected of it, or says where it does not. */
export async function readJsonInput<Value>(path: string, schema: z.ZodType<Value>): Promise<Result<Value>> {
  const text = await readInput(path);
  if (!text.ok) return text;
  const given = parseJson(text.value);
  if (given === undefined) return refuse('input-malformed', { path });
  const read = schema.safeParse(given);
  if (read.success) return done(read.data);
  const place = read.error.issues[0]?.path.map(String).join('.') ?? '';
  return refuse('input-malformed', place === '' ? { path } : { path, place });
}

async function readInput(path: string): Promise<Result<string>> {
  try {
    return done(await readFile(path, 'utf8'));
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return refuse('input-unreadable', { path, detail: error.code });
  }
}

/** `undefined` is nothing that JSON can say. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
