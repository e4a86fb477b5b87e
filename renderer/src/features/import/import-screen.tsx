import type { ReactNode } from 'react';
import { useFormats, useText } from '#renderer/state/text.ts';
import { Screen } from '#renderer/ui/screen.tsx';
import { ColumnsStep } from './columns-step.tsx';
import { EndStep } from './end-step.tsx';
import { PreviewStep } from './preview-step.tsx';
import { StartStep } from './start-step.tsx';
import { type ImportFlow, useImportFlow } from './use-import-flow.ts';
import { WorkingStep } from './working-step.tsx';
import '#renderer/ui/filters.css';
import '#renderer/ui/list-table.css';
import './import.css';

function Step({ flow }: { readonly flow: ImportFlow }): ReactNode {
  const { importing } = useText();
  const formats = useFormats();
  const { stage } = flow;
  const count = (rows: number): string => formats.integer(rows);
  switch (stage.at) {
    case 'start':
      return <StartStep refusal={stage.refusal} onChoose={flow.choose} />;
    case 'reading':
      return (
        <WorkingStep
          sentence={importing.reading(count(stage.rows))}
          done={stage.rows}
          total={null}
          onStop={flow.stop}
        />
      );
    case 'columns':
      return (
        <ColumnsStep
          choice={stage.choice}
          refusal={stage.refusal}
          onChange={flow.change}
          onPreview={flow.preview}
          onRestart={flow.restart}
        />
      );
    case 'planning':
      return (
        <WorkingStep
          sentence={importing.planning(count(stage.done), count(stage.total))}
          done={stage.done}
          total={stage.total}
          onStop={flow.stop}
        />
      );
    case 'preview':
      return (
        <PreviewStep
          plan={stage.plan}
          onBack={flow.backToColumns}
          onRun={(mode) => flow.run(stage.plan, mode)}
        />
      );
    case 'running':
      return (
        <WorkingStep
          sentence={
            stage.isStopping ? importing.undoing : importing.running(count(stage.done), count(stage.total))
          }
          done={stage.done}
          total={stage.total}
          onStop={stage.isStopping ? null : flow.stop}
        />
      );
    case 'ended':
      return <EndStep end={stage.end} onUndo={flow.undo} onRestart={flow.restart} />;
  }
}

/** Imports a table: a file, what its columns mean, what each row would do, and then it is done. */
export function ImportScreen({ back }: { readonly back: ReactNode }): ReactNode {
  const { importing } = useText();
  const flow = useImportFlow();
  return (
    <Screen title={importing.title} acts={back} scrolls>
      <Step flow={flow} />
    </Screen>
  );
}
