import { done, type Result } from '#shared/domain/refusal.ts';
import type { HostRefusal } from '#shared/host/refusals.ts';
import { fileFailure } from './file-failure.ts';

/** What the file system says against the work on `path` is a refusal; anything else is a bug, and goes on. */
export async function fileWork<Value>(
  path: string,
  work: () => Promise<Value>,
): Promise<Result<Value, HostRefusal>> {
  try {
    return done(await work());
  } catch (error) {
    const refusal = fileFailure(error, path);
    if (refusal) return { ok: false, refusal };
    throw error;
  }
}
