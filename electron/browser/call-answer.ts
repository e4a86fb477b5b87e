import type { IncomingMessage, ServerResponse } from 'node:http';
import type { BoundHost } from '#electron/host/bind-host.ts';
import { refuse, type Result } from '#shared/domain/refusal.ts';
import { ARGUMENT_BYTES_MAX } from '#shared/host/contract.ts';
import type { HostRefusal } from '#shared/host/refusals.ts';
import type { StreamLine } from '#shared/host/stream.ts';

type Answer = Result<unknown, HostRefusal>;

/** Answers a call of the console's own page: lines of progress, then the answer. */
export async function answerCall(
  host: BoundHost,
  name: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const argument = await readArgument(name, request);
  const write = lineWriter(response, argument.ok ? 200 : 413);
  const answer = argument.ok
    ? await host.call(name, argument.value, (progressId, progress) => write({ progressId, progress }))
    : argument;
  write({ answer });
  response.end();
}

/** Refuses a call of anybody else: the host never hears of it. */
export function refuseCaller(response: ServerResponse): void {
  lineWriter(response, 403)({ answer: refuse('caller-refused') });
  response.end();
}

/** Writes lines while there is somebody to read them: a window closed in the middle of a call is no error. */
function lineWriter(response: ServerResponse, status: number): (line: StreamLine) => void {
  response.statusCode = status;
  response.setHeader('content-type', 'application/x-ndjson; charset=utf-8');
  response.setHeader('cache-control', 'no-store');
  return (line) => {
    if (response.writable) response.write(`${JSON.stringify(line)}\n`);
  };
}

async function readArgument(name: string, request: IncomingMessage): Promise<Answer> {
  const chunks: Buffer[] = [];
  let size = 0;
  // Read to its end even when it is too long: a browser that is still sending does not listen.
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= ARGUMENT_BYTES_MAX) chunks.push(chunk);
  }
  if (size > ARGUMENT_BYTES_MAX) return refuse('argument-invalid', { call: name, detail: 'size' });
  try {
    return { ok: true, value: JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown };
  } catch {
    return refuse('argument-invalid', { call: name, detail: 'not JSON' });
  }
}
