import {
  type Icon,
  IconBan,
  IconCircleCheck,
  IconClock,
  IconClockExclamation,
  IconClockPause,
  IconClockX,
  IconSettings,
} from '@tabler/icons-react';
import type { DueVerdict } from '#shared/domain/service-level/due-verdict.ts';
import type { Tone } from './chip.tsx';

/** The tone of each verdict on the taking in charge of a ticket: its word and its sign say the same. */
export const VERDICT_TONE: Readonly<Record<DueVerdict, Tone>> = {
  running: 'good',
  dueSoon: 'attention',
  overdue: 'bad',
  met: 'good',
  missed: 'bad',
  suspended: 'neutral',
  stopped: 'neutral',
  unconfigured: 'attention',
};

/** The sign of each verdict. */
export const VERDICT_ICON: Readonly<Record<DueVerdict, Icon>> = {
  running: IconClock,
  dueSoon: IconClockExclamation,
  overdue: IconClockX,
  met: IconCircleCheck,
  missed: IconClockX,
  suspended: IconClockPause,
  stopped: IconBan,
  unconfigured: IconSettings,
};
