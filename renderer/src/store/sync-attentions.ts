import type { Instant } from '#shared/domain/instant.ts';
import type { Attention } from '#shared/replica/sync/sync-loop.ts';

/** A window that said nothing for so long was closed without a word. */
const HEARD_WITHIN = 180_000;

const CLOSENESS: Readonly<Record<Attention, number>> = { hidden: 0, open: 1, active: 2 };

/** How closely people look at the console: what its most used window says. */
export interface Attentions {
  /** Takes in what a window says. Gives the attention of all of them. */
  hear(window: string, attention: Attention | 'gone', now: Instant): Attention;
}

/** No window heard yet. */
export function createAttentions(): Attentions {
  const windows = new Map<string, { readonly attention: Attention; readonly at: number }>();
  return {
    hear(window, attention, now) {
      if (attention === 'gone') windows.delete(window);
      else windows.set(window, { attention, at: now });
      for (const [other, { at }] of windows) if (now - at > HEARD_WITHIN) windows.delete(other);
      return [...windows.values()].reduce<Attention>(
        (closest, each) => (CLOSENESS[each.attention] > CLOSENESS[closest] ? each.attention : closest),
        'hidden',
      );
    },
  };
}
