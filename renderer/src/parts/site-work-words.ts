import { useCallback } from 'react';
import type { SiteWork } from '#shared/domain/on-site/site-work.ts';
import { useText } from '#renderer/state/text.ts';
import type { Tone } from '#renderer/ui/chip.tsx';

const TONES: Readonly<Record<SiteWork['outcome'], Tone>> = {
  solved: 'good',
  changed: 'good',
  temporary: 'attention',
  unsolved: 'bad',
  skipped: 'attention',
};

/** What something done on site is called, and how it ended. */
interface SiteWorkWords {
  readonly title: string;
  /** The same where there is little room. */
  readonly short: string;
  readonly outcome: { readonly word: string; readonly tone: Tone };
}

/** Tells what something done on site is called, and how it ended. */
export function useSiteWorkWords(): (work: SiteWork) => SiteWorkWords {
  const { labels, contactHome } = useText();
  return useCallback(
    ({ type, outcome, medium, place }) => {
      const { changed, skipped } = contactHome.latest;
      const ended = { ...labels.guidedActionOutcome, changed, skipped };
      const what = medium ?? place;
      const called = (name: string): string => (what === null ? name : `${name} · ${what}`);
      const title = called(labels.guidedActionType[type]);
      return {
        title,
        short: called(contactHome.presets[type].title),
        outcome: { word: ended[outcome], tone: TONES[outcome] },
      };
    },
    [labels, contactHome],
  );
}
