import { useTranslation } from 'react-i18next';
import type { Settings } from '../core/settings';

type School = Pick<Settings, 'schoolName' | 'contactName' | 'contactText' | 'contactUrl'>;

/** What a family or a school says of itself, as plain text. */
export function SchoolNote({ schoolName, contactName, contactText, contactUrl }: School) {
  const { t } = useTranslation();
  const name =
    contactName === '' ? contactUrl.replace(/^(https:\/\/|tel:|mailto:)/, '') : contactName;
  if (schoolName + contactText + name === '') return null;
  return (
    <section className="school" aria-label={t('school.label')}>
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
