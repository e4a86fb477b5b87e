import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Refusal } from '#shared/domain/refusal.ts';
import { useText } from '#renderer/state/text.ts';
import { ErrorNotice } from '#renderer/ui/notice.tsx';
import { useRefusalSentence } from '#renderer/ui/refusal-sentence.ts';

/** The archive could not be opened: what happened, what was kept, what to do. */
export function OpeningFailed(props: {
  readonly refusal: Refusal;
  readonly onRetry: () => void;
  readonly onBack: () => void;
}): ReactNode {
  const { startup, shell } = useText();
  const sentenceOf = useRefusalSentence();
  const { code, data } = props.refusal;
  return (
    <main className="startup">
      <div className="card">
        <ErrorNotice
          title={startup.failed.title}
          code={code}
          {...(typeof data['detail'] === 'string' && { detail: data['detail'] })}
          detailLabel={shell.technicalDetails}
          copyLabels={shell.copyLabels}
          acts={
            <>
              <Button onClick={props.onRetry}>{startup.failed.retry}</Button>
              <Button variant="default" onClick={props.onBack}>
                {startup.failed.other}
              </Button>
            </>
          }
        >
          <p>{sentenceOf(props.refusal)}</p>
        </ErrorNotice>
      </div>
    </main>
  );
}
