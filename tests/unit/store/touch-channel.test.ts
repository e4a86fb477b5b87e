import { expect, it } from 'vitest';
import { createTouchChannel } from '#renderer/store/touch-channel.ts';

it('lets a commit that ends while the archive closes succeed', () => {
  const channel = createTouchChannel('closing');
  const heard: unknown[] = [];
  channel.subscribe((touched) => heard.push(touched));
  channel.tell([{ kind: 'ticket', id: 'A' }]);
  channel.close();
  channel.tell([{ kind: 'ticket', id: 'B' }]);
  expect(heard).toEqual([[{ kind: 'ticket', id: 'A' }]]);
});
