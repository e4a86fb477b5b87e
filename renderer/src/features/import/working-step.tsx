import { Button, Progress } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '#renderer/state/text.ts';

/** Something long goes on: how far it is, and the way to stop it. */
export function WorkingStep(props: {
  readonly sentence: string;
  readonly done: number;
  readonly total: number | null;
  readonly onStop: (() => void) | null;
}): ReactNode {
  const { importing } = useText();
  const share = props.total === null || props.total === 0 ? 100 : (props.done / props.total) * 100;
  return (
    <div className="import-working">
      <p role="status">{props.sentence}</p>
      <Progress value={share} animated={props.total === null} aria-label={props.sentence} />
      {props.onStop !== null && (
        <Button variant="default" onClick={props.onStop}>
          {importing.stop}
        </Button>
      )}
    </div>
  );
}
