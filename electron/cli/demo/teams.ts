import type { CreateConsole } from '#shared/application/demonstration/demonstration-console.ts';
import type { ShareConsole } from './share-console.ts';

/** Desks that each team has: the office's two, the Province's, and the contacts of the municipalities. */
const DESKS = 4;

/** Which of a team's consoles each desk works at. The contacts keep one of their own as soon as there are two. */
const PLACES: readonly (readonly number[])[] = [
  [0, 0, 0, 0],
  [0, 0, 0, 1],
  [0, 1, 0, 2],
  [0, 1, 2, 3],
];

/** Shares consoles out among teams of four at most, as evenly as can be, each console in one team. */
export function teamsOf(consoles: readonly ShareConsole[]): readonly CreateConsole[] {
  const count = Math.ceil(consoles.length / DESKS);
  const teams = Array.from({ length: count }, (_, team) =>
    consoles.filter((_console, place) => place % count === team),
  );
  return teams.map(deskConsoles);
}

/** Gives the desks of each stage their consoles, in the desks' order: a team sets the stage more than once. */
function deskConsoles(team: readonly ShareConsole[]): CreateConsole {
  const places = PLACES[team.length - 1] ?? [];
  let desk = 0;
  return (clock, randomBytes) => {
    const console = team[places[desk % DESKS] ?? 0];
    desk += 1;
    if (console === undefined) throw new RangeError('a team without consoles');
    return console.atDesk(clock, randomBytes);
  };
}
