/** The sorts of thing that somebody may ask the office to buy. @see REG-10.5-b */
export const PURCHASE_SORTS = ['hardware', 'software', 'personalDevice', 'officeMachine'] as const;

/** One of {@link PURCHASE_SORTS}: a personal device is a phone or a tablet, an office machine a calculator. */
export type PurchaseSort = (typeof PURCHASE_SORTS)[number];

/** What is asked of a purchase. */
export interface PurchaseQuestion {
  readonly sort: PurchaseSort;
  /** Software for one use, one procedure or one regulation. */
  readonly oneOff: boolean;
  /** A personal device that is to hold management applications. */
  readonly managementApplications: boolean;
  /** A personal device that a planned project covers. */
  readonly plannedProject: boolean;
}

/** Where the answer stands in the agreement. */
export type PurchaseArticle = 'art. 10 c.5' | 'art. 3 c.3';

/** Whether a purchase is the office's; if not, the articles that leave it out. */
export type PurchaseScope =
  | { readonly inScope: true; readonly article: PurchaseArticle }
  | { readonly inScope: false; readonly articles: readonly PurchaseArticle[] };

/**
 * Whether a purchase is the office's to make: a personal device only if a planned project and management applications
 * both ask for it.
 *
 * @see REG-10.5-b, A-13
 */
export function purchaseScope(question: PurchaseQuestion): PurchaseScope {
  switch (question.sort) {
    case 'hardware':
      return { inScope: true, article: 'art. 10 c.5' };
    case 'software':
      return question.oneOff ? excluded('art. 10 c.5') : { inScope: true, article: 'art. 10 c.5' };
    case 'officeMachine':
      return excluded('art. 10 c.5');
    case 'personalDevice':
      return personalDevice(question);
  }
}

function personalDevice({ managementApplications, plannedProject }: PurchaseQuestion): PurchaseScope {
  const failing: readonly PurchaseArticle[] = [
    ...(managementApplications ? [] : ['art. 10 c.5' as const]),
    ...(plannedProject ? [] : ['art. 3 c.3' as const]),
  ];
  return failing.length === 0 ? { inScope: true, article: 'art. 10 c.5' } : excluded(...failing);
}

function excluded(...articles: readonly PurchaseArticle[]): PurchaseScope {
  return { inScope: false, articles };
}
