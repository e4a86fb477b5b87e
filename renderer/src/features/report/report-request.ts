import { fullName } from '#shared/domain/person-name.ts';
import type { ActorId } from '#shared/domain/identity.ts';
import type { ReportRequest } from '#shared/reports/report-request.ts';
import type { TicketSelection } from '#shared/reports/ticket-selection.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import type { Archive } from '#renderer/store/archive.ts';

/** Who asks for a report, and in which words. */
export interface ReportAsker {
  readonly actor: ActorId | null;
  readonly version: string;
  readonly catalogue: Catalogue;
}

/** What every report is asked with: the records that it names, deleted ones too, and who asks. */
export async function reportRequest(
  archive: Archive,
  selection: TicketSelection,
  { actor, version, catalogue }: ReportAsker,
): Promise<ReportRequest> {
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
  return {
    selection,
    bodies: [...bodies, ...goneBodies],
    seats: [...seats, ...goneSeats],
    people: [...people, ...gonePeople],
    generatedAt: context.clock.now(),
    generatedBy: author === undefined ? '' : fullName(author),
    version,
    catalogue,
  };
}
