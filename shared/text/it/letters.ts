import type { Letter, LetterFacts } from '#shared/domain/letter.ts';
import type { TicketState } from '#shared/domain/ticket.ts';
import { createFormats } from '#shared/text/formats.ts';

const formats = createFormats('it');

const OFFICE = 'l’ufficio ICT';

/** What each state means to whoever asked. */
const NEWS: Readonly<Record<TicketState, string>> = {
  opened: 'la richiesta è in attesa di essere presa in carico.',
  received: 'la richiesta è in attesa di essere presa in carico.',
  takenInCharge: 'la richiesta è stata presa in carico.',
  inProgress: 'la richiesta è in lavorazione.',
  waitingCustomer: 'per andare avanti ci serve qualcosa da voi.',
  waitingSupplier: 'la richiesta è passata a chi può risolverla, e ne attendiamo la risposta.',
  waitingQuoteApproval: 'c’è un preventivo, e attendiamo la vostra decisione.',
  resolved: 'la richiesta risulta risolta. Se il problema c’è ancora, fatecelo sapere.',
  closed: 'la richiesta è chiusa.',
  reopened: 'la richiesta è stata riaperta.',
  cancelled: 'la richiesta è stata annullata.',
};

const SUBJECTS: Readonly<Record<LetterFacts['type'], string>> = {
  received: 'Richiesta ricevuta',
  takenInCharge: 'Richiesta presa in carico',
  update: 'Aggiornamento',
  closed: 'Richiesta chiusa',
};

/**
 * Writes to whoever asked, in Italian whatever the language of the console: it is the language of the bodies.
 *
 * @see CAP-3.4.2.1-b
 */
export function composeLetter(facts: LetterFacts): Letter {
  const { number, subject, type, requesterName } = facts;
  const opening = requesterName === null ? 'Buongiorno,' : `Gentile ${requesterName},`;
  return {
    subject: `[${number}] ${SUBJECTS[type]}: ${subject}`,
    text: [opening, ...paragraphs(facts), closing(facts)].join('\n\n'),
  };
}

function paragraphs(facts: LetterFacts): readonly string[] {
  switch (facts.type) {
    case 'received':
      return received(facts);
    case 'takenInCharge':
      return takenInCharge(facts);
    case 'update':
      return update(facts);
    case 'closed':
      return [`la richiesta ${facts.number} è chiusa.`, ...solution(facts), ...said(facts)];
  }
}

function received({ number, openedAt, subject }: LetterFacts): readonly string[] {
  return [
    `abbiamo ricevuto la richiesta «${subject}» del ${formats.date(openedAt)} alle ${formats.time(openedAt)}.`,
    `Il suo numero è ${number}: indicatelo quando ci scrivete o ci telefonate.`,
  ];
}

function takenInCharge({ number, operatorName, subject }: LetterFacts): readonly string[] {
  const by = operatorName === null ? '' : ` da ${operatorName}`;
  return [`la richiesta ${number}, «${subject}», è stata presa in carico${by}.`];
}

function update(facts: LetterFacts): readonly string[] {
  const { number, formerNumber, state } = facts;
  if (formerNumber !== null)
    return [`la richiesta che avevamo registrato con il numero ${formerNumber} ha ora il numero ${number}.`];
  const news = `sulla richiesta ${number}: ${NEWS[state]}`;
  return [news, ...(state === 'resolved' ? solution(facts) : []), ...said(facts)];
}

function solution({ solution: text }: LetterFacts): readonly string[] {
  return text === null ? [] : [`Che cosa è stato fatto:\n${text}`];
}

function said({ says }: LetterFacts): readonly string[] {
  return says === null ? [] : [says];
}

function closing({ helpDeskPhone }: LetterFacts): string {
  return ['Cordiali saluti,', OFFICE, ...(helpDeskPhone === null ? [] : [`Tel. ${helpDeskPhone}`])].join(
    '\n',
  );
}
