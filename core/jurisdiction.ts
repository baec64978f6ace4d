export const jurisdictions = ['JP', 'US', 'ZZ'] as const;

/** ISO 3166 code of a jurisdiction with a law file, or ZZ (user-assigned in ISO 3166) for anywhere else. */
export type Jurisdiction = (typeof jurisdictions)[number];

/** Time zones of the 50 states and the capital: tz database, zone1970.tab, https://www.iana.org/time-zones */
const usZones =
  /^(US\/|America\/(New_York|Detroit|Chicago|Denver|Boise|Phoenix|Los_Angeles|Anchorage|Juneau|Sitka|Metlakatla|Yakutat|Nome|Adak|Menominee|Louisville|Indianapolis|Kentucky\/|Indiana\/|North_Dakota\/)|Pacific\/Honolulu$)/;

/**
 * Where the person most likely is, until somebody chooses. The clock's zone says where a device is;
 * a language does not: English of the United States is the default far beyond it.
 */
export function guessJurisdiction(timeZone: string): Jurisdiction {
  if (timeZone === 'Asia/Tokyo' || timeZone === 'Japan') return 'JP';
  return usZones.test(timeZone) ? 'US' : 'ZZ';
}
