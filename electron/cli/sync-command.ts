import { done } from '#shared/domain/refusal.ts';
import { defineCommand } from './command.ts';
import { openHome } from './console-home.ts';
import { flag, folder, optional, required, text } from './option.ts';
import type { Session } from './session.ts';
import { settle, type Settlement } from './settle.ts';
import { isAllDone, tellSettlement } from './tell-settlement.ts';

/** Receives what is missing and publishes what waits. */
export const syncCommand = defineCommand({
  name: 'sync',
  options: {
    share: required(folder),
    home: required(folder),
    label: optional(text('name', 80)),
    'no-fence': flag,
  },
  async run({ share, home, label, 'no-fence': isVouched }, session) {
    const opened = await openHome(session, { share, home, label, fence: !isVouched });
    if (!opened.ok) return opened;
    try {
      if (!isVouched) await session.progress(session.words.cli.sync.fencing);
      const settled = await settle(opened.value.engine, session.clock);
      const status = await tellSettlement(session, settled, share);
      await tellExchange(session, settled);
      return done(status);
    } finally {
      await opened.value.close();
    }
  },
});

async function tellExchange(session: Session, settled: Settlement): Promise<void> {
  const { sync } = session.words.cli;
  const { received, sent, numbered, waiting, unnumbered, unread } = settled;
  const sentences = [sync.done(received, sent), ...(numbered > 0 ? [sync.numbered(numbered)] : [])];
  const ok = isAllDone(settled);
  // A sentence that says "up to date" is for those who are.
  if (ok || session.json) {
    await session.tell(sentences.join(' '), { ok, received, sent, numbered, waiting, unnumbered, unread });
  }
}
