import { Button, Checkbox, Group, Modal, Stack } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { useStore } from 'zustand';
import type { SecretText } from '#shared/domain/secret-texts.ts';
import { OMITTED, omitSecrets } from '#shared/domain/secret-words.ts';
import { nameOfField } from '#shared/text/name-of-field.ts';
import { useText } from '#renderer/state/text.ts';
import { ActGuardContext } from '#renderer/store/act-guard.ts';
import { useReturnFocus } from '#renderer/ui/use-return-focus.ts';
import { createSecretGuard, createSecretQuestions, type SecretQuestion } from './secret-questions.ts';
import './secret-guard.css';

/** A dialog below listens for Escape in the whole window: what is pressed here is for this one alone. */
const STAYS_HERE = { 'data-mantine-stop-propagation': 'true' } as const;

/** The field's own name where it is told; an act's reason and note are not the ticket's fields of that name. */
function useFieldName({ path }: SecretText): string | null {
  const { fieldNames } = useText();
  const name = nameOfField(fieldNames, path);
  return path.endsWith(name) || path === 'reason' || path === 'note' ? null : name;
}

function CleanText({ text }: { readonly text: SecretText }): ReactNode {
  const { secrets } = useText();
  const name = useFieldName(text);
  const label = name === null ? secrets.without : secrets.inField(name);
  const pieces = omitSecrets(text.text).split(OMITTED);
  return (
    <div>
      <p className="soft">{label}</p>
      <p className="secret-text" tabIndex={0} role="group" aria-label={label} {...STAYS_HERE}>
        {pieces.map((piece, place) => (
          <span key={place}>
            {place > 0 && <mark>{OMITTED}</mark>}
            {piece}
          </span>
        ))}
      </p>
    </div>
  );
}

/** Saving it all the same takes saying that it is no secret, and is not offered for what certainly is one. */
function AsItIs({ question }: { readonly question: SecretQuestion }): ReactNode {
  const { secrets } = useText();
  const [isSure, setSure] = useState(false);
  return (
    <Group justify="space-between">
      <Checkbox
        label={secrets.notSecret}
        checked={isSure}
        onChange={(event) => setSure(event.currentTarget.checked)}
        {...STAYS_HERE}
      />
      <Button
        size="compact-md"
        variant="subtle"
        disabled={!isSure}
        onClick={() => question.answer('as-is')}
        {...STAYS_HERE}
      >
        {secrets.asIs}
      </Button>
    </Group>
  );
}

function SecretDialog({ question }: { readonly question: SecretQuestion }): ReactNode {
  const { secrets } = useText();
  useReturnFocus();
  const back = (): void => question.answer('back');
  function onKeyDown(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.key === 'Escape') back();
  }
  return (
    <Modal
      opened
      onClose={back}
      title={secrets.title}
      size="md"
      closeOnEscape={false}
      onKeyDown={onKeyDown}
      closeButtonProps={{ 'aria-label': secrets.back, ...STAYS_HERE }}
    >
      <Stack gap="sm">
        <p>{secrets.lead}</p>
        {question.texts.map((text) => (
          <CleanText key={text.path} text={text} />
        ))}
        {!question.isCertain && <AsItIs question={question} />}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={back} {...STAYS_HERE}>
            {secrets.back}
          </Button>
          <Button data-autofocus onClick={() => question.answer('clean')} {...STAYS_HERE}>
            {secrets.clean}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

/** Before anything that is done below it is written, asks about texts that seem to tell a secret. @see X-4 */
export function SecretGuard({ children }: { readonly children: ReactNode }): ReactNode {
  const [{ questions, guard }] = useState(() => {
    const store = createSecretQuestions();
    return { questions: store, guard: createSecretGuard(store) };
  });
  const question = useStore(questions, (state) => state.question);
  return (
    <ActGuardContext value={guard}>
      {children}
      {question !== null && <SecretDialog question={question} />}
    </ActGuardContext>
  );
}
