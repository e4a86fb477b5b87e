import { expect, it, vi } from 'vitest';
import { createTouchChannel } from '#renderer/store/touch-channel.ts';

it('lets a commit that ends while the archive closes succeed', async () => {
  const channel = createTouchChannel('closing');
  const heard: unknown[] = [];
  channel.subscribe((touched) => heard.push(touched));
  channel.tell([{ kind: 'ticket', id: 'A' }]);
  await vi.waitFor(() => expect(heard).toHaveLength(1));
  channel.close();
  expect(() => channel.tell([{ kind: 'ticket', id: 'B' }])).not.toThrow();
});

it('tells what was touched elsewhere apart from what was touched here', async () => {
  const here = createTouchChannel('apart');
  const elsewhere = createTouchChannel('apart');
  const all: unknown[] = [];
  const others: unknown[] = [];
  here.subscribe((touched) => all.push(touched));
  here.subscribeElsewhere((touched) => others.push(touched));
  here.tell([{ kind: 'ticket', id: 'A' }]);
  elsewhere.tell([{ kind: 'ticket', id: 'B' }]);
  await vi.waitFor(() => expect(all).toHaveLength(2));
  expect(others).toEqual([[{ kind: 'ticket', id: 'B' }]]);
  here.close();
  elsewhere.close();
});
