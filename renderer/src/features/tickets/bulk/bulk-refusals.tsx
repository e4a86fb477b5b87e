import type { ReactNode } from 'react';
import type { Refusal } from '#shared/domain/refusal.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useRefusalSentence } from '#renderer/ui/refusal-sentence.ts';

/** How many of the tickets were not changed, and why: each reason once. */
export function BulkRefusals({ refusals }: { readonly refusals: readonly Refusal[] }): ReactNode {
  const { bulk } = useText().tickets;
  const formats = useFormats();
  const sentenceOf = useRefusalSentence();
  if (refusals.length === 0) return null;
  return (
    <div role="alert">
      <strong>{bulk.refused(formats.integer(refusals.length))}</strong>
      <ul className="bulk-refusals">
        {[...new Set(refusals.map(sentenceOf))].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
