import { describe, expect, it } from 'vitest';
import { guessJurisdiction } from '../../core/jurisdiction';

describe('the zone of the clock', () => {
  it.each([
    ['Asia/Tokyo', 'JP'],
    ['Japan', 'JP'],
    ['Asia/Seoul', 'KR'],
    ['ROK', 'KR'],
    ['America/New_York', 'US'],
    ['America/Los_Angeles', 'US'],
    ['America/Indianapolis', 'US'],
    ['America/Indiana/Knox', 'US'],
    ['America/North_Dakota/New_Salem', 'US'],
    ['Pacific/Honolulu', 'US'],
    ['US/Pacific', 'US'],
    ['Europe/London', 'GB'],
    ['Europe/Belfast', 'GB'],
    ['GB', 'GB'],
    ['Australia/Sydney', 'AU'],
    ['Australia/Lord_Howe', 'AU'],
    ['Antarctica/Macquarie', 'AU'],
    ['America/Toronto', 'CA'],
    ['America/St_Johns', 'CA'],
    ['Canada/Pacific', 'CA'],
    ['Asia/Taipei', 'TW'],
    ['ROC', 'TW'],
    ['Europe/Paris', 'FR'],
    ['Indian/Reunion', 'FR'],
    ['Europe/Berlin', 'DE'],
    ['Europe/Busingen', 'DE'],
    ['Europe/Madrid', 'EU'],
    ['Atlantic/Canary', 'EU'],
    ['Asia/Nicosia', 'EU'],
    ['Europe/Dublin', 'EU'],
    ['Poland', 'EU'],
    ['America/Sao_Paulo', 'BR'],
    ['America/Noronha', 'BR'],
    ['Asia/Kolkata', 'IN'],
    ['Asia/Calcutta', 'IN'],
    ['Asia/Manila', 'PH'],
    ['America/Mexico_City', 'ZZ'],
    ['Europe/Zurich', 'ZZ'],
    ['Europe/Jersey', 'ZZ'],
    ['America/Puerto_Rico', 'ZZ'],
    ['Pacific/Auckland', 'ZZ'],
    ['Asia/Tokyo_', 'ZZ'],
    ['PRC', 'ZZ'],
    ['toString', 'ZZ'],
  ])('%s is in %s, whatever the language', (zone, jurisdiction) => {
    expect(guessJurisdiction(zone, ['fr-FR', 'ja-JP'])).toBe(jurisdiction);
  });
});

describe('the region of a language, where the zone is no place', () => {
  it.each(['', 'UTC', 'Etc/UTC', 'Etc/GMT-9', 'GMT', 'EST5EDT', 'CET', '+09:00'])(
    'for the zone "%s"',
    (zone) => {
      expect(guessJurisdiction(zone, ['ko-KR'])).toBe('KR');
    },
  );

  it.each([
    [['ko-KR'], 'KR'],
    [['ja-JP'], 'JP'],
    [['ja-Hira-JP'], 'JP'],
    [['zh-Hant-TW'], 'TW'],
    [['pt_BR'], 'BR'],
    [['fr-CA'], 'CA'],
    [['es-ES'], 'EU'],
    [['sv-FI'], 'EU'],
    [['en-GB', 'de-DE'], 'GB'],
    [['fr', 'fr-FR'], 'FR'],
    [['es-MX', 'hi-IN'], 'IN'],
    [['ja', 'ko', 'pt'], 'ZZ'],
    [['en-US'], 'ZZ'],
    [['en-US', 'fil-PH'], 'PH'],
    [['es-US'], 'US'],
    [['en-u-rg-gbzzzz'], 'ZZ'],
    [['de-DE-1996'], 'DE'],
    [['x-KR', '', '-'], 'ZZ'],
    [[], 'ZZ'],
  ])('%j is %s', (tags, jurisdiction) => {
    expect(guessJurisdiction(undefined, tags)).toBe(jurisdiction);
  });
});
