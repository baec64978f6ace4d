import type { Settings } from '../core/settings';
import { useWords } from './use-words';

type School = Pick<Settings, 'schoolName' | 'contactName' | 'contactText' | 'contactUrl'>;

/** What a family or a school says of itself, as plain text. */
export function SchoolNote({ schoolName, contactName, contactText, contactUrl }: School) {
  const { plain } = useWords();
  const name =
    contactName === '' ? contactUrl.replace(/^(https:\/\/|tel:|mailto:)/, '') : contactName;
  if (schoolName + contactText + name === '') return null;
  return (
    <section className="school" aria-label={plain('school.label')}>
      {schoolName !== '' && <strong>{schoolName}</strong>}
      {contactText !== '' && <p>{contactText}</p>}
      {name !== '' &&
        (contactUrl === '' ? (
          <p>{name}</p>
        ) : (
          <a
            href={contactUrl}
            {...(contactUrl.startsWith('https:') && {
              target: '_blank',
              rel: 'noopener noreferrer',
            })}
          >
            {name}
          </a>
        ))}
    </section>
  );
}
