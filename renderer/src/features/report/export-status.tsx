import { Button, Progress } from '@mantine/core';
import type { ReactNode } from 'react';
import { useFormats, useText } from '#renderer/state/text.ts';
import { ErrorNotice } from '#renderer/ui/notice.tsx';
import { useRefusalSentence } from '#renderer/ui/refusal-sentence.ts';
import type { ExportState } from './use-export.ts';

/** How the writing of the file goes: how far, how to stop it, why it did not work. */
export function ExportStatus(props: {
  readonly state: ExportState;
  readonly onStop: () => void;
  readonly onAgain: () => void;
  readonly onDismiss: () => void;
}): ReactNode {
  const { reportScreen, shell } = useText();
  const formats = useFormats();
  const sentenceOf = useRefusalSentence();
  const { state } = props;
  switch (state.phase) {
    case 'idle':
      return null;
    case 'writing': {
      const { done, total } = state.progress;
      const words = reportScreen.progress(formats.integer(done), formats.integer(total));
      return (
        <section className="card card--padded report-writing" aria-label={reportScreen.exporting}>
          <div className="report-writing__bar">
            <strong>{reportScreen.exporting}</strong>
            <span className="soft tabular">{words}</span>
            <Progress.Root>
              <Progress.Section
                value={total === 0 ? 0 : (done / total) * 100}
                aria-label={reportScreen.exporting}
                aria-valuetext={words}
              />
            </Progress.Root>
          </div>
          <Button variant="default" onClick={props.onStop}>
            {reportScreen.stop}
          </Button>
        </section>
      );
    }
    case 'refused': {
      const { code, data } = state.refusal;
      return (
        <section className="card">
          <ErrorNotice
            title={reportScreen.failed}
            code={code}
            {...(typeof data['detail'] === 'string' && { detail: data['detail'] })}
            detailLabel={shell.technicalDetails}
            copyLabels={shell.copyLabels}
            acts={
              <>
                <Button onClick={props.onAgain}>{reportScreen.again}</Button>
                <Button variant="default" onClick={props.onDismiss}>
                  {shell.close}
                </Button>
              </>
            }
          >
            <p>{sentenceOf(state.refusal)}</p>
          </ErrorNotice>
        </section>
      );
    }
  }
}
