import { fullName } from '#shared/domain/person-name.ts';
import type { ActorId } from '#shared/domain/identity.ts';
import { ticketRegister } from '#shared/reports/ticket-register.ts';
import { periodBounds, type TicketSelection } from '#shared/reports/ticket-selection.ts';
import type { WorkbookContent } from '#shared/reports/workbook-plan.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import type { Archive } from '#renderer/store/archive.ts';

/** The register of a selection, ready to be written: its rows are read from the archive as they are due. */
export async function registerContent(
  archive: Archive,
  request: {
    readonly selection: TicketSelection;
    readonly expectedTickets: number;
    readonly actor: ActorId | null;
    readonly version: string;
    readonly catalogue: Catalogue;
  },
): Promise<WorkbookContent> {
  const { selection, expectedTickets, actor, version, catalogue } = request;
  const { workspace, context } = archive;
  const [bodies, seats, people, goneBodies, goneSeats, gonePeople] = await Promise.all([
    workspace.list('body'),
    workspace.list('seat'),
    workspace.list('person'),
    archive.deleted('body'),
    archive.deleted('seat'),
    archive.deleted('person'),
  ]);
  const author = people.find(({ id }) => id === actor);
  return ticketRegister({
    tickets: archive.openedTickets(periodBounds(selection.period)),
    expectedTickets,
    selection,
    bodies: [...bodies, ...goneBodies],
    seats: [...seats, ...goneSeats],
    people: [...people, ...gonePeople],
    generatedAt: context.clock.now(),
    generatedBy: author === undefined ? '' : fullName(author),
    version,
    catalogue,
  });
}
