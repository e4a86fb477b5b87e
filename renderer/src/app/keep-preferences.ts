import type { HostClient } from '#renderer/platform/host-client.ts';
import { catalogueOf } from '#renderer/state/text.ts';
import type { ConsoleState } from '#renderer/state/console-state.ts';
import { tellProblem } from './tell-refusal.tsx';

/** Writes the preferences down as they change; says so when they cannot be kept. */
export function keepPreferences(state: ConsoleState, host: HostClient): () => void {
  return state.preferences.subscribe(({ theme, language, lockMinutes }) => {
    const kept = { theme, language, ...(lockMinutes !== undefined && { lockMinutes }) };
    void host.call('settings.write', kept).then((written) => {
      if (!written.ok) tellProblem(state, catalogueOf(language).settings.notKept);
    });
  });
}
