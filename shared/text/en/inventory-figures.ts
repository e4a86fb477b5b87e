import type { ClusterCondition } from '#shared/domain/inventory/cluster-state.ts';
import type { LinkSuggestion } from '#shared/domain/inventory/link-suggestion.ts';
import type { PurchaseScope } from '#shared/domain/inventory/purchase-scope.ts';
import { createFormats } from '#shared/text/formats.ts';

const formats = createFormats('en');

/** A measure with one decimal, or none where it is whole. */
function measure(value: number): string {
  return formats.decimal(value, Number.isInteger(value) ? 0 : 1);
}

function share(count: number, whole: number): string {
  return formats.percent({ numerator: count, denominator: whole });
}

function usage(usedMegabytes: number, quotaMegabytes: number): string {
  const [used, quota] = [measure(usedMegabytes / 1_000), measure(quotaMegabytes / 1_000)];
  return `${used}/${quota} GB (${share(usedMegabytes, quotaMegabytes)})`;
}

/** The figures of the inventory, each as one line. Gigabytes and megabytes are decimal. */
export const inventoryFigures = {
  machines: (entered: number, count: number): string =>
    `${formats.integer(entered)}/${formats.integer(count)} VMs surveyed`,
  machinesDisk: (enteredGigabytes: number, gigabytes: number): string =>
    `${measure(enteredGigabytes / 1_000)}/${measure(gigabytes / 1_000)} TB`,
  usage,
  extension: (name: string, usedMegabytes: number, quotaMegabytes: number): string =>
    `More space for ${name}: ${usage(usedMegabytes, quotaMegabytes)}`,
  working: (working: number, all: number): string =>
    `${formats.integer(working)}/${formats.integer(all)} working`,
  system: (name: string, count: number, all: number): string =>
    `${name}: ${formats.integer(count)} (${share(count, all)})`,
  underUps: (covered: number, devices: number): string =>
    `${formats.integer(covered)}/${formats.integer(devices)} on a UPS (${share(covered, devices)})`,
  issued: (ownBody: string, own: number, others: number, total: number): string =>
    `${ownBody} ${formats.integer(own)}, municipalities ${formats.integer(others)}, total ${formats.integer(total)}`,
  suggestedLink: ({ technology, speedMegabits }: LinkSuggestion, supplier: string): string =>
    technology === 'hiperlan'
      ? `Hiperlan ${formats.integer(speedMegabits ?? 0)} Mb/s`
      : `dedicated line ${supplier}`.trimEnd(),
  cluster: { working: 'working', degraded: 'degraded', stopped: 'stopped' } satisfies Record<
    ClusterCondition,
    string
  >,
  purchase: (scope: PurchaseScope): string =>
    scope.inScope ? `In scope (${scope.article})` : `Excluded (${scope.articles.join(' and ')})`,
  atBodysCharge: 'at the body’s charge',
} as const;
