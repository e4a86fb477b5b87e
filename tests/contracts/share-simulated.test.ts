import { createScriptedClock } from '#tests/laws/simulated-console.ts';
import { createSimulatedServer } from '#tests/simulator/simulated-server.ts';
import { describeShare } from './share.ts';

describeShare('on a simulated server on a good day', () => {
  const clock = createScriptedClock();
  const server = createSimulatedServer(1, clock);
  return Promise.resolve({
    one: server.view('one'),
    other: server.view('other'),
    plant(path, bytes) {
      server.folder().write(path, bytes, clock.now());
      return Promise.resolve();
    },
    now: () => clock.now(),
    dispose: () => Promise.resolve(),
  });
});
