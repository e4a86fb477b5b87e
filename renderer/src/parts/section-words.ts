import type { SectionWords } from './section-screen.tsx';

/** What a screen's catalogue says of its parts. */
interface ScreenWords<Section extends string> {
  readonly title: string;
  readonly sections: Readonly<Record<Section, string>>;
  readonly search: Readonly<Record<Section, string>>;
  readonly empty: Readonly<Record<Section, SectionWords['empty']>>;
}

/** The words of one part of a screen. */
export function sectionWords<Section extends string>(
  words: ScreenWords<Section>,
  section: Section,
): SectionWords {
  return {
    title: words.title,
    name: words.sections[section],
    search: words.search[section],
    empty: words.empty[section],
  };
}
