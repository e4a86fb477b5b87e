import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { ImportEnd } from '#shared/application/import/run-import.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { useRefusalSentence } from '#renderer/ui/refusal-sentence.ts';

/** How an import ended, and the way back from it. */
export function EndStep(props: {
  readonly end: ImportEnd;
  readonly onUndo: () => void;
  readonly onRestart: () => void;
}): ReactNode {
  const { end } = props;
  const { importing } = useText();
  const formats = useFormats();
  const sentenceOf = useRefusalSentence();
  const sentence = (): string => {
    switch (end.end) {
      case 'done':
        return importing.done(formats.integer(end.written));
      case 'undone':
        return end.refusal === null ? importing.undone : importing.notWritten(sentenceOf(end.refusal));
      case 'stopped':
        return importing.stopped(formats.integer(end.written), sentenceOf(end.refusal));
    }
  };
  const canUndo = end.end !== 'undone' && end.changes.length > 0;
  return (
    <div role="status">
      <Notice
        icon={end.end === 'done' ? IconCircleCheck : IconAlertTriangle}
        title={sentence()}
        acts={
          <>
            {canUndo && (
              <Button variant="default" onClick={props.onUndo}>
                {importing.undo}
              </Button>
            )}
            <Button onClick={props.onRestart}>{importing.again}</Button>
          </>
        }
      />
    </div>
  );
}
