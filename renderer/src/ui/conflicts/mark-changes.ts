import { alignWords, wordsOf } from './align-words.ts';

/** A stretch of a text: as it was, added, or removed. */
export interface Stretch {
  readonly sort: 'same' | 'added' | 'removed';
  readonly text: string;
  /** Tells it from the others of its text. */
  readonly place: number;
}

/** What became of a text, in order: what was removed comes before what took its place. */
export function markChanges(before: string, after: string): readonly Stretch[] {
  return stretchesOf(before, after).map((stretch, place) => ({ ...stretch, place }));
}

type Step = Omit<Stretch, 'place'>;

function stretchesOf(before: string, after: string): readonly Step[] {
  const [old = [], fresh = []] = wordsOf([before, after]);
  const places = alignWords(old, fresh);
  const steps: Step[] = [];
  let next = 0;
  const add = (until: number): void => {
    if (until > next) steps.push({ sort: 'added', text: fresh.slice(next, until).join('') });
    next = until;
  };
  places.forEach((place, from) => {
    const text = old[from] ?? '';
    if (place === -1) {
      steps.push({ sort: 'removed', text });
      return;
    }
    add(place);
    steps.push({ sort: 'same', text });
    next = place + 1;
  });
  add(fresh.length);
  return joined(withoutGaps(steps));
}

/** A blank between two changes is part of them: words changed in a row read as one change. */
function withoutGaps(steps: readonly Step[]): readonly Step[] {
  return steps.flatMap((step, place) => {
    const isGap = step.sort === 'same' && step.text === ' ';
    if (!isGap || isSame(steps[place - 1]) || isSame(steps[place + 1])) return [step];
    return [
      { sort: 'removed', text: step.text },
      { sort: 'added', text: step.text },
    ];
  });
}

function isSame(step: Step | undefined): boolean {
  return step === undefined || step.sort === 'same';
}

/** Changes in a row become one removal and one addition, what stayed in a row one stretch. */
function joined(steps: readonly Step[]): readonly Step[] {
  const stretches: Step[] = [];
  let removed = '';
  let added = '';
  const flush = (): void => {
    if (removed !== '') stretches.push({ sort: 'removed', text: removed });
    if (added !== '') stretches.push({ sort: 'added', text: added });
    [removed, added] = ['', ''];
  };
  for (const { sort, text } of steps) {
    if (sort === 'removed') removed += text;
    else if (sort === 'added') added += text;
    else {
      flush();
      const last = stretches.at(-1);
      if (last?.sort === 'same') stretches.splice(-1, 1, { sort, text: last.text + text });
      else stretches.push({ sort, text });
    }
  }
  flush();
  return stretches;
}
