import {
  IconAlertTriangle,
  IconArrowsExchange,
  IconCircleCheck,
  IconClock,
  IconNote,
  IconPlus,
  type Icon,
} from '@tabler/icons-react';
import type { MediaState } from '#shared/domain/on-site/media-rotation.ts';
import type { Tone } from '#renderer/ui/chip.tsx';

/** How a day of a rotation looks: its colour repeats what its icon and its word say. */
export const MEDIA_LOOK: Readonly<Record<MediaState, { readonly icon: Icon; readonly tone: Tone }>> = {
  due: { icon: IconClock, tone: 'accent' },
  changed: { icon: IconCircleCheck, tone: 'good' },
  otherMedium: { icon: IconArrowsExchange, tone: 'attention' },
  skipped: { icon: IconNote, tone: 'neutral' },
  missed: { icon: IconAlertTriangle, tone: 'bad' },
  unplanned: { icon: IconPlus, tone: 'attention' },
};
