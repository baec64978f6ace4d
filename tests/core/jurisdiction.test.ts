import { expect, it } from 'vitest';
import { guessJurisdiction } from '../../core/jurisdiction';

it.each([
  ['Asia/Tokyo', 'JP'],
  ['Japan', 'JP'],
  ['America/New_York', 'US'],
  ['America/Los_Angeles', 'US'],
  ['America/Indianapolis', 'US'],
  ['America/Indiana/Knox', 'US'],
  ['America/Kentucky/Monticello', 'US'],
  ['America/North_Dakota/Center', 'US'],
  ['America/Anchorage', 'US'],
  ['Pacific/Honolulu', 'US'],
  ['US/Pacific', 'US'],
  ['America/Toronto', 'ZZ'],
  ['America/Mexico_City', 'ZZ'],
  ['America/Sao_Paulo', 'ZZ'],
  ['Pacific/Auckland', 'ZZ'],
  ['Asia/Seoul', 'ZZ'],
  ['Asia/Tokyo_', 'ZZ'],
  ['Europe/London', 'ZZ'],
  ['UTC', 'ZZ'],
  ['', 'ZZ'],
])('%s is in %s', (zone, jurisdiction) => {
  expect(guessJurisdiction(zone)).toBe(jurisdiction);
});
