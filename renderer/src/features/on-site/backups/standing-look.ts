import {
  IconAlertTriangle,
  IconCheck,
  IconCircleDashed,
  type Icon,
  IconPointFilled,
  IconQuestionMark,
  IconX,
} from '@tabler/icons-react';
import type { BackupConformity } from '#shared/domain/on-site/backup-conformity.ts';
import type { BackupStanding } from '#shared/domain/on-site/backup-days.ts';
import type { Tone } from '#renderer/ui/chip.tsx';

/** How a standing looks: its colour repeats what its sign says. */
interface Look {
  readonly icon: Icon;
  readonly tone: Tone;
}

/** How a backup looks on a day. */
export const STANDING_LOOKS: Readonly<Record<BackupStanding, Look>> = {
  ok: { icon: IconCheck, tone: 'good' },
  failed: { icon: IconX, tone: 'bad' },
  missing: { icon: IconQuestionMark, tone: 'bad' },
  due: { icon: IconCircleDashed, tone: 'attention' },
  unchecked: { icon: IconAlertTriangle, tone: 'attention' },
  ahead: { icon: IconPointFilled, tone: 'neutral' },
};

/** How the day of a body looks. */
export const CONFORMITY_LOOKS: Readonly<Record<BackupConformity, Look>> = {
  conforming: { icon: IconCheck, tone: 'good' },
  nonConforming: { icon: IconX, tone: 'bad' },
  incomplete: { icon: IconCircleDashed, tone: 'attention' },
};
