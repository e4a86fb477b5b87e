import { Button, Progress } from '@mantine/core';
import type { ReactNode } from 'react';
import { useFormats, useText } from '#renderer/state/text.ts';

/** How far the demonstration data are; the console can be used meanwhile. */
export function FillingCard(props: {
  readonly done: number;
  readonly total: number;
  readonly isRunning: boolean;
  readonly onStop: () => void;
  readonly onResume: () => void;
}): ReactNode {
  const { filling } = useText().startup;
  const formats = useFormats();
  const { done, total } = props;
  const words = filling.progress(formats.integer(done), formats.integer(total));
  return (
    <section className="startup-filling card card--padded" aria-label={filling.title}>
      <div className="startup-filling__head">
        <strong>{filling.title}</strong>
        <span className="soft tabular">{words}</span>
      </div>
      <Progress.Root>
        <Progress.Section
          value={total === 0 ? 0 : (done / total) * 100}
          aria-label={filling.title}
          aria-valuetext={words}
        />
      </Progress.Root>
      <div className="startup-filling__head">
        <span className="soft">{props.isRunning ? filling.text : filling.stopped}</span>
        {props.isRunning ? (
          <Button size="compact-md" variant="default" onClick={props.onStop}>
            {filling.cancel}
          </Button>
        ) : (
          <Button size="compact-md" variant="default" onClick={props.onResume}>
            {filling.resume}
          </Button>
        )}
      </div>
    </section>
  );
}
