import { done, refuse } from '#shared/domain/refusal.ts';
import { describeError } from '#electron/host/describe-error.ts';
import { fileFailure } from '#electron/host/files/file-failure.ts';
import type { HostRefusal } from '#shared/host/refusals.ts';
import { assertNever } from '#shared/domain/assert-never.ts';
import { UnwritableCell } from './row-xml.ts';
import type { WriterAnswer, WriterRequest } from './workbook-protocol.ts';
import { createWorkbookWriting, type WorkbookTarget, type WorkbookWriting } from './workbook-writer.ts';

/** Answers the service's requests, one after the other. */
export type WriterThread = (request: WriterRequest) => Promise<WriterAnswer>;

/** The inside of the thread that writes a workbook: each act after the one before, each failure as a refusal. */
export function createWriterThread(): WriterThread {
  let target: WorkbookTarget | undefined;
  let writing: WorkbookWriting | undefined;
  let last: Promise<unknown> = Promise.resolve();

  async function act(request: WriterRequest): Promise<WriterAnswer> {
    if (request.act === 'open') {
      target = request.target;
      writing = await createWorkbookWriting(target);
      return done(null);
    }
    if (writing === undefined) return refuse('workbook-unknown');
    switch (request.act) {
      case 'append':
        await writing.append(request.sheet, request.rows);
        return done(null);
      case 'close':
        return done(await writing.close());
      default:
        return assertNever(request);
    }
  }

  async function answer(request: WriterRequest): Promise<WriterAnswer> {
    try {
      return await act(request);
    } catch (error) {
      if (error instanceof UnwritableCell) return refuse('argument-invalid', { detail: error.message });
      await writing?.discard();
      writing = undefined;
      return { ok: false, refusal: refusalOf(error, target?.path ?? '') };
    }
  }

  return (request) => {
    const answered = last.then(() => answer(request));
    last = answered;
    return answered;
  };
}

function refusalOf(error: unknown, path: string): HostRefusal {
  return fileFailure(error, path) ?? { code: 'host-failed', data: { path, detail: describeError(error) } };
}
