import type { FrozenOutcome } from '#shared/domain/inventory-check.ts';
import type { Asset, InventoryCheck } from '#shared/domain/kinds.ts';
import { wallTime } from '#shared/domain/rome-time.ts';
import type { Instant } from '#shared/domain/instant.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import type { DocumentContent, DocumentSection, DocumentValue } from './document-content.ts';

/** What the outcome of a round is told with. */
export interface CheckTold {
  readonly check: Pick<InventoryCheck, 'startedAt' | 'closedAt'>;
  /** The room and the seat, in words. */
  readonly place: string;
  readonly bodyName: string;
  readonly madeBy: string;
  readonly outcome: FrozenOutcome;
  /** An asset by id; `undefined` when it is no longer in the inventory. */
  readonly assetOf: (id: string) => Asset | undefined;
  /** A person or a place by id. */
  readonly nameOf: (id: string) => string | undefined;
}

type Words = Pick<Catalogue, 'checks' | 'labels'>;

/** The outcome of a round through a room, to read, print and save. */
export function checkDocument(told: CheckTold, words: Words, version: string): DocumentContent {
  const { checks } = words;
  const { check, place, bodyName, outcome } = told;
  return {
    title: checks.document.title(place),
    about: [bodyName, checks.document.made(version)],
    sections: [
      summary(told, words),
      assetTable(checks.outcome.missing, outcome.missing, told, words),
      assetTable(checks.outcome.moved, outcome.moved, told, words),
      assetTable(checks.outcome.disposed, outcome.disposed, told, words),
      codeTable(outcome.unknown, words),
      assetTable(checks.outcome.found, outcome.found, told, words),
    ],
  };

  function summary({ madeBy }: CheckTold, { checks: { document, outcome: lists } }: Words): DocumentSection {
    const { found, moved, missing, disposed, unknown } = outcome;
    return {
      type: 'facts',
      heading: document.summary,
      facts: [
        [document.start, moment(check.startedAt)],
        [document.end, check.closedAt === null ? document.notYet : moment(check.closedAt)],
        [document.by, madeBy],
        [document.expected, found.length + missing.length],
        [lists.found, found.length],
        [lists.missing, missing.length],
        [lists.moved, moved.length],
        [lists.disposed, disposed.length],
        [lists.unknown, unknown.length],
      ],
    };
  }
}

function moment(instant: Instant): DocumentValue {
  return { wallTime: wallTime(instant) };
}

function assetTable(
  heading: string,
  ids: readonly string[],
  { assetOf, nameOf }: CheckTold,
  { checks, labels }: Words,
): DocumentSection {
  const { list, document, goneAsset } = checks;
  const rows = ids.map((id): readonly DocumentValue[] => {
    const asset = assetOf(id);
    if (asset === undefined) return [goneAsset, null, null, null];
    const holder = asset.holderId === null ? null : (nameOf(asset.holderId) ?? null);
    return [asset.label, labels.deviceType[asset.deviceType], asset.inventoryNumber, holder];
  });
  const columns = [list.label, list.type, list.number, list.holder];
  return { type: 'table', heading, columns, rows, empty: document.empty };
}

function codeTable(codes: readonly string[], { checks }: Words): DocumentSection {
  const { outcome, list, document } = checks;
  return {
    type: 'table',
    heading: outcome.unknown,
    columns: [list.code],
    rows: codes.map((code) => [code]),
    empty: document.empty,
  };
}
