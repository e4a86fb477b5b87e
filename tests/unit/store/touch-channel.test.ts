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
