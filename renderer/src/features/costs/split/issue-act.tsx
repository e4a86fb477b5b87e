import { Button, Modal } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { CostIssue } from '#shared/domain/kinds.ts';
import { done } from '#shared/domain/refusal.ts';
import { KeptForm } from '#renderer/parts/kept-form.tsx';
import { useAllowed } from '#renderer/parts/use-allowed.ts';
import { useText } from '#renderer/state/text.ts';
import { useToasts } from '#renderer/ui/use-toasts.tsx';

/** Issues the split of a year: its form says that it is not undone. @see REG-13.7-a */
export function IssueAct(props: {
  readonly year: number;
  /** Why it cannot be issued now, if it cannot. */
  readonly hindrance: string | null;
  readonly onIssued: (id: string) => void;
}): ReactNode {
  const { costsSplit } = useText();
  const isAllowed = useAllowed('issueSplit');
  const toasts = useToasts();
  const [isAsked, setAsked] = useState(false);
  const { year, hindrance, onIssued } = props;
  const { issue } = costsSplit;
  if (!isAllowed) return null;
  return (
    <>
      <Button
        leftSection={<IconLock size={17} aria-hidden />}
        disabled={hindrance !== null}
        title={hindrance ?? undefined}
        onClick={() => setAsked(true)}
      >
        {issue.act}
      </Button>
      <Modal opened={isAsked} onClose={() => setAsked(false)} title={issue.act}>
        <KeptForm
          draftKey={`costs/issue/${year}`}
          initial={{}}
          lead={issue.lead}
          fields={() => [{ name: 'note', label: issue.note, sort: 'prose' }]}
          submit={issue.act}
          run={async (act, form) => {
            const written = await act('issueSplit', { year, note: form.text('note') });
            // What is issued is not undone: that is not offered either.
            return written.ok ? done({ ...written.value, changes: [] }) : written;
          }}
          done={() => issue.done(String(year))}
          onDone={(value) => {
            setAsked(false);
            toasts.said(issue.done(String(year)));
            onIssued((value as Pick<CostIssue, 'id'>).id);
          }}
          onCancel={() => setAsked(false)}
        />
      </Modal>
    </>
  );
}
