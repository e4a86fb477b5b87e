import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createNotices } from '#electron/host/notices/notices.ts';
import type { HostClient } from '#renderer/platform/host-client.ts';
import { hearHostNotices } from '#renderer/worker/host-notices.ts';
import { done, refuse } from '#shared/domain/refusal.ts';
import type { HostNotice } from '#shared/host/notice.ts';

/** A thread that hears a host, which is away for its first so many calls. */
function hearing(awayFor = 0) {
  const notices = createNotices();
  onTestFinished(() => notices.close());
  const heard: HostNotice[] = [];
  const waits: number[] = [];
  const asked: (number | null)[] = [];
  const call = async (_name: string, { after }: { readonly after: number | null }) => {
    asked.push(after);
    return asked.length > awayFor ? done(await notices.next(after)) : refuse('host-unreachable');
  };
  const clock = {
    wait(milliseconds: number): Promise<void> {
      waits.push(milliseconds);
      return Promise.resolve();
    },
  };
  const client = { call: call as HostClient['call'] };
  const stop = hearHostNotices(client, clock, (notice) => heard.push(notice));
  return { notices, heard, waits, asked, stop };
}

describe('a thread that hears the host', () => {
  it('hears each notice once, in order, and those that came while it was not asking', async () => {
    const { notices, heard, asked } = hearing();
    await vi.waitFor(() => expect(asked).toEqual([null]));
    notices.tell('wake');
    notices.tell('hint');
    await vi.waitFor(() => expect(heard).toEqual(['wake', 'hint']));
    notices.tell('hint');
    await vi.waitFor(() => expect(heard).toEqual(['wake', 'hint', 'hint']));
    expect(asked.slice(0, 2)).toEqual([null, 2]);
  });

  it('asks a host that is away again after a while', async () => {
    const { notices, heard, waits, asked } = hearing(2);
    await vi.waitFor(() => expect(asked).toHaveLength(3));
    expect(waits).toEqual([30_000, 30_000]);
    notices.tell('wake');
    await vi.waitFor(() => expect(heard).toEqual(['wake']));
  });

  it('tells nothing and asks nothing more once it is stopped', async () => {
    const { notices, heard, asked, stop } = hearing();
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    stop();
    notices.tell('wake');
    await notices.next(0);
    expect({ heard, asked }).toEqual({ heard: [], asked: [null] });
  });
});
