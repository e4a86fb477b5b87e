import { hasSystem, obsoleteOn } from '#shared/domain/inventory/obsolete-assets.ts';
import { createRegisterNames } from '#shared/reports/register-names.ts';
import { bodyCounts } from './body-counts.ts';
import { estateFacts, type StandingFact } from './estate-facts.ts';
import type { EstateRequest } from './estate-request.ts';
import type { ReportTable, TableReport } from './table-report.ts';

/** *Sistemi obsoleti*: workstations and servers whose system is older than the body's terms accept. @see CAP-3.1.5-a, A-24 */
export function obsoleteReport(request: EstateRequest): TableReport {
  const { catalogue, terms, selection } = request;
  const words = catalogue.inventoryReports.obsolete;
  const isObsolete = obsoleteOn(terms, selection.period.to);
  const devices = estateFacts(request).filter(({ asset }) => hasSystem(asset));
  const isListed = ({ asset, standing }: StandingFact): boolean =>
    isObsolete(asset.operatingSystem, standing.bodyId);
  const listed = devices.filter(isListed);
  const figures = [
    { header: words.columns.devices, count: (facts: readonly StandingFact[]) => facts.length },
    {
      header: words.columns.obsolete,
      count: (facts: readonly StandingFact[]) => facts.filter(isListed).length,
    },
  ];
  const share = { header: words.columns.share, of: 1, over: 0 };
  return {
    title: words.title,
    about: 'day',
    tables: [bodyCounts(words.sheets.bodies, request, devices, figures, share), listTable(listed, request)],
    facts: [[words.things, listed.length]],
    notes: [catalogue.inventoryReports.day, ...words.notes],
    things: devices.length,
  };
}

function listTable(listed: readonly StandingFact[], request: EstateRequest): ReportTable {
  const { catalogue } = request;
  const { body, asset: label, obsolete: words } = catalogue.inventoryReports;
  const { asset: fields } = catalogue.fieldNames;
  const names = createRegisterNames(request);
  const text = (header: string, width: number) => ({ header, width, format: 'text' as const });
  return {
    name: words.sheets.assets,
    columns: [
      text(body, 34),
      text(label, 20),
      text(fields.deviceType, 20),
      text(fields.operatingSystem, 26),
      text(fields.seatId, 26),
      text(fields.holderId, 26),
      { header: fields.purchasedOn, width: 14, format: 'date' },
      text(words.columns.upgradeGroup, 24),
    ],
    count: listed.length,
    shown: true,
    rows: () =>
      listed.map(({ asset, standing }) => [
        names.body(standing.bodyId),
        asset.label,
        catalogue.labels.deviceType[asset.deviceType],
        asset.operatingSystem,
        names.seat(standing.seatId),
        names.person(standing.holderId),
        asset.purchasedOn === null ? null : { wallTime: asset.purchasedOn },
        asset.upgradeGroup,
      ]),
  };
}
