import { createScriptedClock } from '#tests/laws/simulated-console.ts';
import { createMemoryFolder } from '#shared/replica/share/memory-folder.ts';
import { createMemoryShare } from '#shared/replica/share/memory-share.ts';
import { describeShare } from './share.ts';

describeShare('in memory', () => {
  const clock = createScriptedClock();
  const folder = createMemoryFolder();
  return Promise.resolve({
    one: createMemoryShare(folder, clock),
    other: createMemoryShare(folder, clock),
    plant(path, bytes) {
      folder.write(path, bytes, clock.now());
      return Promise.resolve();
    },
    now: () => clock.now(),
    dispose: () => Promise.resolve(),
  });
});
