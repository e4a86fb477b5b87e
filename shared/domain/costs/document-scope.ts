import { assertNever } from '#shared/domain/assert-never.ts';
import type { LineCategory } from '#shared/domain/document-line.ts';
import {
  type PurchaseArticle,
  purchaseScope,
  type PurchaseSort,
} from '#shared/domain/inventory/purchase-scope.ts';
import type { YearlyDocumentType } from '#shared/domain/yearly-document.ts';

/** Where it stands whether a line belongs in a document. */
export type ScopeArticle =
  PurchaseArticle | 'art. 3 c.2 n.11' | 'art. 10 c.1' | 'art. 10 c.2' | 'art. 10 c.3';

/** What decides whether a line belongs in a document. */
export interface LineQuestion {
  readonly category: LineCategory;
  /** Software for one use, one procedure or one regulation. */
  readonly oneOff: boolean;
  /** A personal device that is to hold management applications. */
  readonly managementApplications: boolean;
  /** That a planned project asks for it. */
  readonly hasProject: boolean;
}

/**
 * Whether a line belongs in a document, and where that is said. What is left out may be kept in a draft, never counted;
 * what is the body’s own may not be written into a plan of purchases at all.
 */
export type LineScope =
  | { readonly verdict: 'inScope'; readonly articles: readonly ScopeArticle[] }
  | { readonly verdict: 'excluded'; readonly articles: readonly ScopeArticle[] }
  | { readonly verdict: 'bodysOwn'; readonly articles: readonly ScopeArticle[] };

/** Whether a line belongs in a document. @see REG-3.11-a, REG-3.c3-a, REG-10.5-b, A-13 */
export function lineScope(type: YearlyDocumentType, question: LineQuestion): LineScope {
  const { category, oneOff, managementApplications, hasProject } = question;
  if (category === 'consumable') return consumable(type);
  const sort = purchaseSort(category);
  if (sort === null) return { verdict: 'inScope', articles: [articleOf(type)] };
  const scope = purchaseScope({ sort, oneOff, managementApplications, plannedProject: hasProject });
  return scope.inScope
    ? { verdict: 'inScope', articles: [scope.article] }
    : { verdict: 'excluded', articles: scope.articles };
}

/** Each body buys its own toner: the plan of purchases does not even list it. @see REG-3.11-a */
function consumable(type: YearlyDocumentType): LineScope {
  return type === 'purchasePlan'
    ? { verdict: 'bodysOwn', articles: ['art. 3 c.2 n.11'] }
    : { verdict: 'excluded', articles: ['art. 3 c.3'] };
}

/** What a category is to the table of purchases; `null` for what is not a purchase. */
function purchaseSort(category: Exclude<LineCategory, 'consumable'>): PurchaseSort | null {
  switch (category) {
    case 'computer':
    case 'server':
    case 'printer':
    case 'network':
    case 'otherHardware':
      return 'hardware';
    case 'software':
      return 'software';
    case 'personalDevice':
      return 'personalDevice';
    case 'officeMachine':
      return 'officeMachine';
    case 'service':
    case 'maintenance':
    case 'connectivity':
      return null;
    default:
      return assertNever(category);
  }
}

function articleOf(type: YearlyDocumentType): ScopeArticle {
  switch (type) {
    case 'purchasePlan':
      return 'art. 10 c.1';
    case 'integrationPlan':
      return 'art. 10 c.2';
    case 'costSummary':
      return 'art. 10 c.3';
    default:
      return assertNever(type);
  }
}
