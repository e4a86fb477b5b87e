import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Refusal } from '#shared/domain/refusal.ts';
import { type ConsoleState, ConsoleStateContext } from '#renderer/state/console-state.ts';
import { useText } from '#renderer/state/text.ts';
import { ErrorNotice } from '#renderer/ui/notice.tsx';
import { useRefusalSentence } from '#renderer/ui/refusal-sentence.ts';
import { Look } from './look.tsx';

function Message({ refusal }: { readonly refusal: Refusal }): ReactNode {
  const { shell } = useText();
  const sentenceOf = useRefusalSentence();
  const { detail } = refusal.data;
  return (
    <main className="startup">
      <div className="card">
        <ErrorNotice
          title={shell.hostMissing}
          code={refusal.code}
          {...(typeof detail === 'string' && { detail })}
          detailLabel={shell.technicalDetails}
          copyLabels={shell.copyLabels}
          acts={<Button onClick={() => location.reload()}>{shell.brokenScreen.retry}</Button>}
        >
          <p>{sentenceOf(refusal)}</p>
        </ErrorNotice>
      </div>
    </main>
  );
}

/** The page when the program behind the window does not answer. */
export function HostMissing(props: {
  readonly state: ConsoleState;
  readonly styleNonce: string;
  readonly refusal: Refusal;
}): ReactNode {
  return (
    <ConsoleStateContext value={props.state}>
      <Look state={props.state} styleNonce={props.styleNonce}>
        <Message refusal={props.refusal} />
      </Look>
    </ConsoleStateContext>
  );
}
