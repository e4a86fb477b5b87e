import type { Application } from '#shared/domain/kinds.ts';
import { expiryChips } from './dated-chips.ts';
import { recordRow, type RecordRow, type RowChip, type RowsOf, type RowTools } from './record-row.ts';

function yesOrNo(value: boolean | null, { text }: RowTools): string {
  if (value === null) return '';
  return value ? text.inventoryRecords.yes : text.inventoryRecords.no;
}

function namer({ nameOf }: RowTools): (id: string | null) => string {
  return (id) => (id === null ? '' : (nameOf(id) ?? ''));
}

function counted(value: number | null, { formats }: RowTools): string {
  return value === null ? '' : formats.integer(value);
}

function dated(day: string | null, { formats }: RowTools): string {
  return day === null ? '' : formats.day(day);
}

export const machineRows: RowsOf<'virtualMachine'> = (machines, tools) => {
  const named = namer(tools);
  return machines.map((machine) => {
    const { processors, memoryGigabytes, bodyId } = machine;
    const size = [
      processors === null ? '' : `${counted(processors, tools)} vCPU`,
      memoryGigabytes === null ? '' : `${counted(memoryGigabytes, tools)} GB`,
    ].filter((part) => part !== '');
    const cells = [
      named(bodyId),
      named(machine.hostSeatId),
      machine.purpose,
      size.join(' · '),
      counted(machine.diskGigabytes, tools),
      yesOrNo(machine.replicated, tools),
    ];
    return recordRow(machine.id, machine.name, cells, { bodyId });
  });
};

export const linkRows: RowsOf<'networkLink'> = (links, tools) => {
  const named = namer(tools);
  return links.map((link) =>
    recordRow(
      link.id,
      link.name,
      [
        named(link.bodyId),
        named(link.seatId),
        tools.text.labels.linkTechnology[link.technology],
        counted(link.speedMegabits, tools),
        counted(link.distanceMetres, tools),
        named(link.supplierId),
      ],
      { bodyId: link.bodyId },
    ),
  );
};

/** The names from the outermost application down to this one. */
function pathOf(application: Application, byId: ReadonlyMap<string, Application>): readonly string[] {
  const path = [application.name];
  const seen = new Set<string>([application.id]);
  let parent = application.parentId === null ? undefined : byId.get(application.parentId);
  while (parent !== undefined && !seen.has(parent.id)) {
    seen.add(parent.id);
    path.unshift(parent.name);
    parent = parent.parentId === null ? undefined : byId.get(parent.parentId);
  }
  return path;
}

export const applicationRows: RowsOf<'application'> = (applications, tools) => {
  const named = namer(tools);
  const byId = new Map<string, Application>(applications.map((each) => [each.id, each]));
  const { labels } = tools.text;
  return applications.map((application) => {
    const path = pathOf(application, byId);
    const state = labels.applicationState[application.state];
    return recordRow(
      application.id,
      application.name,
      [
        [state, application.stateSince ?? ''].filter((part) => part !== '').join(' · '),
        named(application.supplierId),
        application.hostedAt,
        application.bodyIds.map(named).join(', '),
      ],
      {
        // A part comes right after what it is a part of.
        sortKey: path.join(' \u0001 '),
        depth: path.length - 1,
        isSettled: application.state === 'disposed',
      },
    );
  });
};

export const certificateRows: RowsOf<'digitalCertificate'> = (certificates, tools) => {
  const named = namer(tools);
  const { labels, inventoryRecords } = tools.text;
  return certificates.map((certificate) => {
    const { bodyId, expiresOn, noticeDays, revokedOn } = certificate;
    const holder = named(certificate.holderId) || (certificate.subject ?? '');
    const revoked: RowChip = { word: inventoryRecords.chips.revoked, tone: 'neutral' };
    const chips = revokedOn === null ? expiryChips(expiresOn, noticeDays, tools) : [revoked];
    const type = labels.certificateType[certificate.type];
    const cells = [
      named(bodyId),
      type,
      certificate.issuer,
      dated(certificate.issuedOn, tools),
      dated(expiresOn, tools),
    ];
    const more = { bodyId, chips, sortKey: expiresOn ?? '9999', isSettled: revokedOn !== null };
    return recordRow(certificate.id, holder === '' ? type : holder, cells, more);
  });
};

export const consumableRows: RowsOf<'consumable'> = (consumables, tools) => {
  const named = namer(tools);
  const { chips: words } = tools.text.inventoryRecords;
  return consumables.map((consumable) => {
    const { bodyId, minimum } = consumable;
    const { stock, lastDay } = tools.stockOf(consumable.id);
    const chips: RowChip[] = stock < minimum ? [{ word: words.short, tone: 'bad' }] : [];
    const unit = consumable.unit === null ? '' : ` ${consumable.unit}`;
    const cells = [
      named(bodyId),
      named(consumable.seatId),
      `${tools.formats.integer(stock)}${unit}`,
      tools.formats.integer(minimum),
      dated(lastDay, tools),
    ];
    return recordRow(consumable.id, consumable.name, cells, { bodyId, chips });
  });
};

export const variationRows: RowsOf<'inventoryVariation'> = (variations, tools) => {
  const named = namer(tools);
  const { labels } = tools.text;
  return variations.map((variation): RecordRow => {
    const { bodyId, state, reportedOn } = variation;
    const chips: RowChip[] = [
      {
        word: labels.variationState[state],
        tone: state === 'reported' ? 'attention' : 'neutral',
      },
    ];
    const cells = [
      named(bodyId),
      named(variation.assetId),
      named(variation.reportedById),
      dated(reportedOn, tools),
    ];
    const more = { bodyId, chips, sortKey: reportedOn, isSettled: state !== 'reported' };
    return recordRow(variation.id, variation.description, cells, more);
  });
};

export const totalRows: RowsOf<'estateTotal'> = (totals, tools) => {
  const named = namer(tools);
  const { labels } = tools.text;
  return totals.map((total) =>
    recordRow(
      total.id,
      total.subject,
      [
        named(total.bodyId),
        labels.estateMeasure[total.measure],
        counted(total.count, tools),
        counted(total.capacityGigabytes, tools),
        total.source,
        dated(total.sourceDate, tools),
      ],
      { bodyId: total.bodyId },
    ),
  );
};
