import { Kbd } from '@mantine/core';
import {
  IconActivity,
  IconDeviceFloppy,
  IconDots,
  IconPlugConnected,
  IconPower,
  type Icon,
} from '@tabler/icons-react';
import { type ReactNode, useMemo } from 'react';
import { GUIDED_ACTION_TYPES, type GuidedActionType } from '#shared/domain/guided-action.ts';
import type { MediaStanding } from '#shared/domain/on-site/media-rotation.ts';
import { useText } from '#renderer/state/text.ts';
import type { Shortcut } from '#renderer/state/shortcuts.ts';
import { useShortcuts } from '#renderer/state/use-shortcuts.ts';

const ICONS: Readonly<Record<GuidedActionType, Icon>> = {
  restart: IconPower,
  plugs: IconPlugConnected,
  lineTest: IconActivity,
  mediaChange: IconDeviceFloppy,
  other: IconDots,
};

/** What is to be known of the rotations today, in a word; `null` where there is nothing. */
function useMediaWords(media: readonly MediaStanding[]): string | null {
  const { contactHome } = useText();
  const due = media.flatMap(({ state, expected }) => (state === 'due' && expected ? [expected.label] : []));
  if (due.length > 0) return contactHome.expectedToday(due.join(', '));
  return media.some(({ state }) => state === 'changed') ? contactHome.changedToday : null;
}

/** What a municipal contact does on site, one large button and one key each. @see REG-5.3-b */
export function HomePresets(props: {
  readonly chosen: GuidedActionType | null;
  readonly media: readonly MediaStanding[];
  readonly onChoose: (type: GuidedActionType) => void;
}): ReactNode {
  const { contactHome } = useText();
  const { chosen, media, onChoose } = props;
  const expected = useMediaWords(media);
  useShortcuts(
    useMemo<readonly Shortcut[]>(
      () =>
        GUIDED_ACTION_TYPES.map((type, place) => ({
          keys: String(place + 1),
          label: contactHome.keys.preset(contactHome.presets[type].title),
          run: () => onChoose(type),
        })),
      [contactHome, onChoose],
    ),
  );
  return (
    <div className="home-presets" role="group" aria-label={contactHome.presetsLabel}>
      {GUIDED_ACTION_TYPES.map((type, place) => {
        const Glyph = ICONS[type];
        const { title, text } = contactHome.presets[type];
        const isExpected = type === 'mediaChange' && expected !== null;
        return (
          <button
            key={type}
            type="button"
            className={chosen === type ? 'home-preset home-preset--on' : 'home-preset'}
            aria-pressed={chosen === type}
            aria-keyshortcuts={String(place + 1)}
            onClick={() => onChoose(type)}
          >
            <Glyph size={28} stroke={1.6} aria-hidden />
            <span className="home-preset__title">{title}</span>
            <span className={isExpected ? 'home-preset__expected' : 'soft'}>
              {isExpected ? expected : text}
            </span>
            <Kbd size="sm" aria-hidden>
              {place + 1}
            </Kbd>
          </button>
        );
      })}
    </div>
  );
}
