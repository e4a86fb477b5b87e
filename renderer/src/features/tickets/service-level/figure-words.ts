import type { ResolutionFigures, TimeFigure } from '#shared/domain/service-level/resolution.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import type { Formats } from '#shared/text/formats.ts';

/** The times of a ticket, each in a few words: what has not happened is left out. @see CAP-3.1.2-d */
export function figureWords(
  figures: ResolutionFigures,
  isResolved: boolean,
  text: Catalogue,
  formats: Formats,
): readonly string[] {
  const words = text.ticketClock.figures;
  const lasting = ({ workingMinutes, calendarMinutes }: TimeFigure): string =>
    workingMinutes === null
      ? formats.duration(calendarMinutes)
      : words.working(formats.duration(workingMinutes));
  const { firstIntervention, workable, net, gross, leftOut } = figures;
  const ending = isResolved ? words.resolved : words.open;
  return [
    ...(firstIntervention === null ? [] : [words.firstIntervention(lasting(firstIntervention))]),
    ...(workable === null ? [] : [words.workable(lasting(workable))]),
    ...(net === null ? [] : [ending(lasting(net))]),
    ...(gross === null || leftOut.length === 0 ? [] : [words.gross(lasting(gross))]),
  ];
}
