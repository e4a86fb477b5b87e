import type { ClusterCondition } from '#shared/domain/inventory/cluster-state.ts';
import type { LinkSuggestion } from '#shared/domain/inventory/link-suggestion.ts';
import type { PurchaseScope } from '#shared/domain/inventory/purchase-scope.ts';
import { createFormats } from '#shared/text/formats.ts';

const formats = createFormats('it');

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
    `${formats.integer(entered)}/${formats.integer(count)} VM censite`,
  machinesDisk: (enteredGigabytes: number, gigabytes: number): string =>
    `${measure(enteredGigabytes / 1_000)}/${measure(gigabytes / 1_000)} TB`,
  usage,
  extension: (name: string, usedMegabytes: number, quotaMegabytes: number): string =>
    `Ampliamento di ${name}: ${usage(usedMegabytes, quotaMegabytes)}`,
  working: (working: number, all: number): string =>
    `${formats.integer(working)}/${formats.integer(all)} funzionanti`,
  system: (name: string, count: number, all: number): string =>
    `${name}: ${formats.integer(count)} (${share(count, all)})`,
  underUps: (covered: number, devices: number): string =>
    `${formats.integer(covered)}/${formats.integer(devices)} sotto UPS (${share(covered, devices)})`,
  issued: (ownBody: string, own: number, others: number, total: number): string =>
    `${ownBody} ${formats.integer(own)}, Comuni ${formats.integer(others)}, totale ${formats.integer(total)}`,
  suggestedLink: ({ technology, speedMegabits }: LinkSuggestion, supplier: string): string =>
    technology === 'hiperlan'
      ? `Hiperlan ${formats.integer(speedMegabits ?? 0)} Mb/s`
      : `connettività dedicata ${supplier}`.trimEnd(),
  cluster: { working: 'in funzione', degraded: 'degradato', stopped: 'fermo' } satisfies Record<
    ClusterCondition,
    string
  >,
  purchase: (scope: PurchaseScope): string =>
    scope.inScope ? `In ambito (${scope.article})` : `Escluso (${scope.articles.join(' e ')})`,
  atBodysCharge: 'a carico dell’Ente',
} as const;
