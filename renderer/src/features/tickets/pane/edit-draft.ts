import { z } from 'zod';
import type { RecordId } from '#shared/domain/identity.ts';
import type { JsonValue } from '#shared/domain/json.ts';
import { SERVICE_ACTIVITIES, SERVICE_PRODUCTS } from '#shared/domain/service-activities.ts';
import {
  CALL_REASONS,
  CHANNELS,
  MALFUNCTION_AREAS,
  OUTSIDE_MATTERS,
  SOLUTION_MODES,
  TEAMS,
  TICKET_CATEGORIES,
  TICKET_PRIORITIES,
} from '#shared/domain/ticket.ts';
import type { Ticket } from '#shared/domain/kinds.ts';
import type { RecordVersions, Versioned } from '#shared/domain/versioned.ts';

export const editDraftSchema = z.object({
  subject: z.string(),
  description: z.string(),
  requesterId: z.string().nullable(),
  requesterName: z.string(),
  requesterContact: z.string(),
  seatId: z.string().nullable(),
  channel: z.enum(CHANNELS),
  reason: z.enum(CALL_REASONS),
  priority: z.enum(TICKET_PRIORITIES),
  priorityReason: z.string(),
  team: z.enum(TEAMS).nullable(),
  plan: z.string(),
  cause: z.string(),
  solution: z.string(),
  solutionMode: z.enum(SOLUTION_MODES).nullable(),
  category: z.enum(TICKET_CATEGORIES).nullable(),
  malfunctionArea: z.enum(MALFUNCTION_AREAS).nullable(),
  /** The number of a function, in digits. */
  ictFunction: z.string().nullable(),
  serviceActivity: z.enum(SERVICE_ACTIVITIES).nullable(),
  serviceProduct: z.enum(SERVICE_PRODUCTS).nullable(),
  dataLoss: z.boolean().nullable(),
  extraordinaryProblem: z.boolean().nullable(),
  extraordinaryWork: z.boolean().nullable(),
  assetId: z.string().nullable(),
  deviceName: z.string(),
  authorisedBy: z.string().default(''),
  operatingSystem: z.string(),
  outsideMatter: z.enum(OUTSIDE_MATTERS).nullable(),
  projectReference: z.string(),
  chargeable: z.boolean().nullable(),
  tags: z.array(z.string()),
  /** What was on the screen when the form was opened: saving never overwrites unseen what came after. */
  versions: z.json(),
});

/** A ticket's form half filled in. */
export type EditDraft = z.infer<typeof editDraftSchema>;

/** The form of a ticket as it is. */
export function editDraftOf({ record, versions }: Versioned<'ticket'>, requesterName: string): EditDraft {
  return {
    subject: record.subject,
    description: record.description ?? '',
    requesterId: record.requesterId,
    requesterName,
    requesterContact: record.requesterContact ?? '',
    seatId: record.seatId,
    channel: record.channel,
    reason: record.reason,
    priority: record.priority,
    priorityReason: '',
    team: record.team,
    plan: record.plan ?? '',
    cause: record.cause ?? '',
    solution: record.solution ?? '',
    ...classificationOf(record),
    ...aboutOf(record),
    tags: [...record.tags],
    versions: versions as unknown as JsonValue as EditDraft['versions'],
  };
}

/** What was on the screen when each field was last brought up to the ticket. */
export function versionsOf({ versions }: EditDraft): RecordVersions {
  return versions as unknown as RecordVersions;
}

/** The same form, having seen those versions. */
export function withVersions(draft: EditDraft, versions: RecordVersions): EditDraft {
  return { ...draft, versions: versions as unknown as JsonValue as EditDraft['versions'] };
}

/** What counts a ticket, and what its end was like. */
function classificationOf(record: Ticket) {
  return {
    solutionMode: record.solutionMode,
    category: record.category,
    malfunctionArea: record.malfunctionArea,
    ictFunction: record.ictFunction === null ? null : String(record.ictFunction),
    serviceActivity: record.serviceActivity,
    serviceProduct: record.serviceProduct,
    dataLoss: record.dataLoss,
    extraordinaryProblem: record.extraordinaryProblem,
    extraordinaryWork: record.extraordinaryWork,
  };
}

/** What a ticket is about, and whether it is the office's. */
function aboutOf(record: Ticket) {
  return {
    assetId: record.assetId,
    deviceName: record.deviceName ?? '',
    authorisedBy: record.authorisedBy ?? '',
    operatingSystem: record.operatingSystem ?? '',
    outsideMatter: record.outsideMatter,
    projectReference: record.projectReference ?? '',
    chargeable: record.chargeable,
  };
}

function given(text: string): string | null {
  return text.trim() === '' ? null : text;
}

/** The form in the words of the use case: the fields left as they were found write nothing. */
export function editArguments(draft: EditDraft) {
  const { priorityReason, versions, requesterId, requesterName, requesterContact, tags, ...others } = draft;
  const isKnown = requesterId !== null;
  return {
    changes: {
      subject: others.subject,
      description: given(others.description),
      requesterId: requesterId as RecordId<'person'> | null,
      requesterName: isKnown ? null : given(requesterName),
      requesterContact: given(requesterContact),
      seatId: others.seatId as RecordId<'seat'> | null,
      channel: others.channel,
      reason: others.reason,
      priority: others.priority,
      team: others.team,
      plan: given(others.plan),
      cause: given(others.cause),
      solution: given(others.solution),
      solutionMode: others.solutionMode,
      category: others.category,
      malfunctionArea: others.malfunctionArea,
      ictFunction: others.ictFunction === null ? null : Number(others.ictFunction),
      serviceActivity: others.serviceActivity,
      serviceProduct: others.serviceProduct,
      dataLoss: others.dataLoss,
      extraordinaryProblem: others.extraordinaryProblem,
      extraordinaryWork: others.extraordinaryWork,
      chargeable: others.chargeable,
      assetId: others.assetId as RecordId<'asset'> | null,
      deviceName: given(others.deviceName),
      authorisedBy: given(others.authorisedBy),
      operatingSystem: given(others.operatingSystem),
      outsideMatter: others.outsideMatter,
      projectReference: given(others.projectReference),
      tags,
    },
    reason: given(priorityReason),
    versions: versions as unknown as RecordVersions,
  };
}
