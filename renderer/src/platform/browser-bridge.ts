import type { HostBridge, Progress } from '#shared/host/contract.ts';
import { CALL_PATH, streamLineSchema, TOKEN_HEADER } from '#shared/host/stream.ts';
import { textLines } from './text-lines.ts';

type ProgressListener = (progressId: string, progress: Progress) => void;

/** The bridge over the loopback door: each call is a POST with the page's token, answered line by line. */
export function createBrowserBridge(token: string, send: typeof fetch = fetch): HostBridge {
  const listeners = new Set<ProgressListener>();

  async function call(name: string, argument: unknown): Promise<unknown> {
    const response = await send(CALL_PATH + name, {
      method: 'POST',
      headers: { 'content-type': 'application/json', [TOKEN_HEADER]: token },
      body: JSON.stringify(argument),
    });
    if (!response.body) throw new Error(`the host answered ${response.status}`);
    for await (const text of textLines(response.body)) {
      const line = streamLineSchema.parse(JSON.parse(text));
      if ('answer' in line) return line.answer;
      for (const listener of listeners) listener(line.progressId, line.progress);
    }
    throw new Error('the host stopped before answering');
  }

  return {
    call,
    onProgress(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
