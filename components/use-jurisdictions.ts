import { jurisdictions, type Jurisdiction } from '../core/jurisdiction';
import { useWords } from './use-words';

export interface NamedJurisdiction {
  readonly one: Jurisdiction;
  readonly name: string;
}

/** Every place with a law file by its name in the language of the page, in its order; anywhere else comes last. */
export function useJurisdictions(): readonly NamedJurisdiction[] {
  const { plain, tag } = useWords();
  const names = new Intl.DisplayNames(tag, { type: 'region' });
  const named = jurisdictions.map((one) => {
    // No region of a country has a name in Intl, and "unknown" is not what anywhere else is called.
    if (one === 'JP-31') return { one, name: plain('place.tottori') };
    return { one, name: one === 'ZZ' ? plain('place.elsewhere') : (names.of(one) ?? one) };
  });
  const isLast = ({ one }: NamedJurisdiction): number => Number(one === 'ZZ');
  return named.sort((a, b) => isLast(a) - isLast(b) || a.name.localeCompare(b.name, tag));
}
