import type { Body } from '#shared/domain/kinds.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import type { DocumentContent, DocumentFact } from './document-content.ts';

/** Who is the contact of a body, as far as it is known. */
export interface KnownContact {
  readonly name: string;
  readonly phone: string | null;
  readonly email: string | null;
  /** `gg/mm/aaaa`. */
  readonly since: string;
  readonly act: string | null;
  readonly duties: readonly string[];
}

/**
 * The form by which a body names the contact whom suppliers turn to: filled in as far as the contact is known, with room
 * to write where they are not.
 *
 * @see CAP-6.2-a
 */
export function contactForm(
  body: Pick<Body, 'name' | 'supportEmail'>,
  contact: KnownContact | undefined,
  { office: { form } }: Pick<Catalogue, 'office'>,
): DocumentContent {
  const line = (label: string, value: string | null | undefined): DocumentFact => [
    label,
    value === null || value === undefined || value === '' ? form.toFill : value,
  ];
  return {
    title: form.title,
    about: [form.about(body.name)],
    sections: [
      { type: 'texts', heading: form.contact, texts: [form.intro] },
      {
        type: 'facts',
        heading: form.body,
        facts: [
          line(form.body, body.name),
          line(form.name, contact?.name),
          line(form.phone, contact?.phone),
          line(form.email, contact?.email),
          line(form.from, contact?.since),
          line(form.act, contact?.act),
          line(form.duties, contact?.duties.join(', ')),
        ],
      },
      {
        type: 'facts',
        heading: form.signature,
        facts: [
          line(form.signature, null),
          line(form.return, body.supportEmail === null ? form.noEmail : form.returnTo(body.supportEmail)),
        ],
      },
    ],
  };
}
