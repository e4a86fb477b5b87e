import { done, type Result } from '#shared/domain/refusal.ts';
import { type HostRefusal, SHARE_FAILURE_CODES } from '#shared/host/refusals.ts';
import { ShareError } from '#shared/replica/share/share.ts';

/** Work on the share at `root`: what the share fails at is a refusal, anything else is a bug, and goes on. */
export async function shareWork<Value>(
  root: string,
  work: () => Promise<Value>,
): Promise<Result<Value, HostRefusal>> {
  try {
    return done(await work());
  } catch (error) {
    if (!(error instanceof ShareError)) throw error;
    return {
      ok: false,
      refusal: { code: SHARE_FAILURE_CODES[error.failure], data: { path: root, detail: error.message } },
    };
  }
}
