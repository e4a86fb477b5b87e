import type { ChangeProgress } from '#shared/domain/handover/change-progress.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import type { Formats } from '#shared/text/formats.ts';
import type { Tone } from '#renderer/ui/chip.tsx';

/** How far the telling of a change has come, in words. @see P9-5.1-h */
export function progressWord(
  { standing, told, wanted }: ChangeProgress,
  { handoverCustody }: Pick<Catalogue, 'handoverCustody'>,
  formats: Formats,
): { readonly word: string; readonly tone: Tone } {
  const words = handoverCustody.shared;
  switch (standing) {
    case 'open':
      return { word: words.progress(formats.integer(told), formats.integer(wanted)), tone: 'attention' };
    case 'untellable':
      return { word: words.untellable, tone: 'bad' };
    case 'told':
      return wanted === 0 ? { word: words.nobody, tone: 'neutral' } : { word: words.allTold, tone: 'good' };
  }
}
