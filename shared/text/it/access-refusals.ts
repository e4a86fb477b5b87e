import type { AccessRefusalData } from '#shared/domain/access-refusals.ts';
import { KIND_WITH_ARTICLE } from './kind-with-article.ts';
import { labels } from './labels.ts';

/** What the console says when something is not for whoever asks. */
export const accessRefusals = {
  'access-missing': (): string =>
    'Oggi non hai un ruolo in questa console: nulla è stato registrato. Può assegnartelo il Responsabile ICT, dalle Anagrafiche.',
  'act-not-allowed': ({ roles }): string =>
    `Il tuo ruolo non lo consente: nulla è stato registrato e quello che hai scritto è ancora qui. Può farlo: ${roles.map((role) => labels.consoleRole[role]).join(', ')}.`,
  'act-elsewhere': ({ kind }): string =>
    `${KIND_WITH_ARTICLE[kind]} è di un altro ente o di un’altra persona: nulla è stato registrato e quello che hai scritto è ancora qui. Chiedi all’ufficio ICT.`,
} satisfies { readonly [Code in keyof AccessRefusalData]: (data: AccessRefusalData[Code]) => string };
