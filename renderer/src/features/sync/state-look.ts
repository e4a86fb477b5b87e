import {
  type Icon,
  IconAlertTriangle,
  IconArrowsSplit2,
  IconCircleArrowUp,
  IconCircleCheck,
  IconDatabaseExclamation,
  IconDeviceDesktop,
  IconDownload,
  IconFileAlert,
  IconFolderQuestion,
  IconFolderSearch,
  IconHistory,
  IconHourglass,
  IconLock,
  IconPlugConnectedX,
  IconServerOff,
  IconShieldCheck,
  IconUpload,
} from '@tabler/icons-react';
import type { SyncState } from './sync-state.ts';

/** How a state looks: the colour repeats what the icon and the words already say. */
export interface StateLook {
  readonly icon: Icon;
  readonly tone: 'neutral' | 'accent' | 'good' | 'attention' | 'bad';
}

/** The look of each state. */
export const STATE_LOOKS: Readonly<Record<SyncState, StateLook>> = {
  unattached: { icon: IconDeviceDesktop, tone: 'neutral' },
  demonstration: { icon: IconDeviceDesktop, tone: 'neutral' },
  starting: { icon: IconFolderSearch, tone: 'neutral' },
  fencing: { icon: IconShieldCheck, tone: 'accent' },
  bootstrapping: { icon: IconDownload, tone: 'accent' },
  receiving: { icon: IconDownload, tone: 'accent' },
  sending: { icon: IconUpload, tone: 'accent' },
  current: { icon: IconCircleCheck, tone: 'good' },
  waiting: { icon: IconHourglass, tone: 'attention' },
  suspect: { icon: IconFileAlert, tone: 'bad' },
  realigning: { icon: IconArrowsSplit2, tone: 'attention' },
  rolledBack: { icon: IconHistory, tone: 'attention' },
  receiveOnly: { icon: IconLock, tone: 'attention' },
  full: { icon: IconDatabaseExclamation, tone: 'bad' },
  offline: { icon: IconPlugConnectedX, tone: 'attention' },
  unanswering: { icon: IconServerOff, tone: 'attention' },
  unrecognised: { icon: IconFolderQuestion, tone: 'bad' },
  outdated: { icon: IconCircleArrowUp, tone: 'attention' },
  failed: { icon: IconAlertTriangle, tone: 'bad' },
};

/** Whether a state is something that people have to hear of: the others come and go by themselves. */
export function isTrouble(state: SyncState): boolean {
  const { tone } = STATE_LOOKS[state];
  return tone === 'attention' || tone === 'bad';
}
