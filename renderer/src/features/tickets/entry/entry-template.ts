import type { TextTemplate } from '#shared/domain/kinds.ts';
import { fillReadyText } from '#shared/domain/ready-text.ts';
import type { EntryDraft } from './entry-draft.ts';
import { isBlank } from './entry-missing.ts';

/** The draft begun with a ready ticket: what was typed stays, above the ready words. */
export function withTemplate(draft: EntryDraft, template: TextTemplate, operator: string | null): EntryDraft {
  const requester = isBlank(draft.requesterName) ? null : draft.requesterName.trim();
  const fill = (text: string): string => fillReadyText(text, { operator, code: null, requester });
  const ready = fill(template.text);
  return {
    ...draft,
    subject: fill(template.subject ?? template.name),
    description: isBlank(draft.description) ? ready : `${draft.description.trimEnd()}\n${ready}`,
    reason: template.reason ?? draft.reason,
    priority: template.priority ?? draft.priority,
    team: template.team ?? draft.team,
  };
}
