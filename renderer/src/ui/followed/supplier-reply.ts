import type { Catalogue } from '#shared/text/catalogue.ts';
import type { ActField, FormReader, PlainSort } from '#renderer/ui/act-form/act-form.ts';

/** What recording the answer of the other side asks: whether the ticket comes back, if it waits for them. @see CAP-3.1.4-b */
export function replyFields(isWaiting: boolean, text: Catalogue): readonly ActField<PlainSort>[] {
  const { reply: words, when } = text.ticketActs;
  const comeBack = { name: 'resumes', label: words.resumes, sort: 'tick', hint: words.resumesHint } as const;
  return [
    { name: 'reply', label: words.reply, sort: 'prose', isMandatory: true },
    { name: 'at', label: when, sort: 'moment' },
    ...(isWaiting ? [comeBack] : []),
  ];
}

/** What the answer is recorded with. */
export function repliedWith(form: FormReader) {
  const repliedAt = form.moment('at');
  return {
    reply: form.text('reply') ?? '',
    resumes: form.isTicked('resumes'),
    ...(repliedAt !== null && { repliedAt }),
  };
}
