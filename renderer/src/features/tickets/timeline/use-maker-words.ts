import { useMemo } from 'react';
import { useText } from '#renderer/state/text.ts';
import { useConsoleOf } from '#renderer/store/use-console-of.ts';
import { useMakers } from '#renderer/store/use-makers.ts';
import { useNames } from '#renderer/store/use-names.ts';
import type { TimelineMoment } from './moment.ts';

/** Who did what a line tells, and at which console, in words. */
interface MakerWords {
  readonly author: string | null;
  readonly place: string | null;
}

/** Tells of each line who did it and at which console; the console only where several share the archive. */
export function useMakerWords(moments: readonly TimelineMoment[]): (moment: TimelineMoment) => MakerWords {
  const { conflicts } = useText();
  const nameOf = useNames();
  const consoleOf = useConsoleOf();
  const sources = useMemo(() => moments.flatMap(({ source }) => source ?? []), [moments]);
  const makerOf = useMakers(sources);
  return ({ author, source }) => {
    const maker = source === null ? undefined : makerOf(source);
    const origin = maker === undefined ? undefined : consoleOf(maker.write);
    const known = maker?.actor == null ? null : (nameOf(maker.actor) ?? null);
    return {
      author: author ?? known,
      place:
        origin === undefined
          ? null
          : origin.isThis
            ? conflicts.thisConsole
            : (origin.label ?? conflicts.unknownConsole),
    };
  };
}
