import type { ReactNode } from 'react';
import {
  type DocumentContent,
  type DocumentSection,
  documentText,
} from '#shared/reports/document-content.ts';
import { useFormats } from '#renderer/state/text.ts';
import './document.css';

type Table = Extract<DocumentSection, { type: 'table' }>;

function SectionTable({ columns, rows, heading }: Table): ReactNode {
  const formats = useFormats();
  return (
    <table aria-label={heading}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {/* Rows and cells of a document have no name but their place. */}
        {rows.map((row, place) => (
          <tr key={place}>
            {row.map((value, column) => (
              <td key={column}>{documentText(value, formats.integer)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function SectionBody({ section }: { readonly section: DocumentSection }): ReactNode {
  const formats = useFormats();
  switch (section.type) {
    case 'facts':
      return (
        <dl>
          {section.facts.map(([label, value]) => (
            <div key={label} className="facts__line">
              <dt>{label}</dt>
              <dd>{documentText(value, formats.integer)}</dd>
            </div>
          ))}
        </dl>
      );
    case 'texts':
      return section.texts.map((text, place) => <p key={place}>{text}</p>);
    case 'table':
      return section.rows.length === 0 ? (
        <p className="soft">{section.empty}</p>
      ) : (
        <SectionTable {...section} />
      );
  }
}

/** A document as it is read on the screen and printed. */
export function DocumentView({ content }: { readonly content: DocumentContent }): ReactNode {
  return (
    <article className="card document" aria-label={content.title}>
      {content.about.map((line) => (
        <p key={line} className="soft">
          {line}
        </p>
      ))}
      {content.sections.map((section) => (
        <section key={section.heading}>
          <h2>{section.heading}</h2>
          <SectionBody section={section} />
        </section>
      ))}
    </article>
  );
}
