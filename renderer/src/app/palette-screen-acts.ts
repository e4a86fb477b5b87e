import { IconBolt } from '@tabler/icons-react';
import { useStore } from 'zustand';
import { useConsoleState } from '#renderer/state/console-state.ts';
import type { PaletteEntry } from './palette-entry.ts';

/** What can be done to what the present screen shows: to the open ticket. */
export function useScreenActEntries(): readonly PaletteEntry[] {
  const { screenActs } = useConsoleState();
  const { active } = useStore(screenActs);
  return active.map((act) => ({ ...act, icon: IconBolt }));
}
