import type { ReactNode } from 'react';
import type { UseCaseName } from '#shared/application/use-cases.ts';
import { RecordRemoval } from '#renderer/parts/record-removal.tsx';
import { useText } from '#renderer/state/text.ts';
import type { Act } from '#renderer/store/use-act.ts';
import { useMay } from '#renderer/store/use-may.ts';

type Run = (act: Act) => ReturnType<Act>;

/** Deletes a line of a register that should not be there, or restores one that was deleted. */
export function KeepOrDelete(props: {
  readonly isDeleted: boolean;
  /** The act that deletes it. */
  readonly needs: UseCaseName;
  readonly remove: Run;
  readonly restore: Run;
  readonly onGone: () => void;
}): ReactNode {
  const { siteRegisters } = useText();
  const may = useMay();
  const { isDeleted, needs, remove, restore, onGone } = props;
  return (
    <RecordRemoval
      isDeleted={isDeleted}
      mayChange={may(needs)}
      words={siteRegisters}
      onRemove={remove}
      onRestore={restore}
      onGone={onGone}
    />
  );
}
