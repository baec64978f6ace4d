export const jurisdictions = [
  ...([
    'JP',
    'JP-31',
    'KR',
    'US',
    'GB',
    'AU',
    'CA',
    'TW',
    'FR',
    'DE',
    'EU',
    'BR',
    'IN',
    'PH',
  ] as const),
  'ZZ',
] as const;

/**
 * Code of a jurisdiction with a law file: ISO 3166-1, or 3166-2 for a part of a country (JP-31 is
 * Tottori). EU stands for the member states without a file of their own; ZZ, user-assigned in
 * ISO 3166, for anywhere else.
 */
export type Jurisdiction = (typeof jurisdictions)[number];

/** What a clock or a language can tell; which part of a country it is, nobody but the person can. */
type Guessable = Exclude<Jurisdiction, 'JP-31' | 'ZZ'>;

/**
 * Time zones and their older names, which browsers still report: tz database, zone.tab and backward,
 * https://www.iana.org/time-zones. France has its overseas departments, where its criminal law is the
 * same; islands with laws of their own (Jersey, Greenland, Puerto Rico) are left out.
 */
const zones: Readonly<Record<Guessable, string>> = {
  JP: 'Asia/Tokyo Japan',
  KR: 'Asia/Seoul ROK',
  US: `America/Adak America/Anchorage America/Atka America/Boise America/Chicago America/Denver
    America/Detroit America/Fort_Wayne America/Indiana/Indianapolis America/Indiana/Knox
    America/Indiana/Marengo America/Indiana/Petersburg America/Indiana/Tell_City
    America/Indiana/Vevay America/Indiana/Vincennes America/Indiana/Winamac America/Indianapolis
    America/Juneau America/Kentucky/Louisville America/Kentucky/Monticello America/Knox_IN
    America/Los_Angeles America/Louisville America/Menominee America/Metlakatla America/New_York
    America/Nome America/North_Dakota/Beulah America/North_Dakota/Center
    America/North_Dakota/New_Salem America/Phoenix America/Shiprock America/Sitka America/Yakutat
    Navajo Pacific/Honolulu US/Alaska US/Aleutian US/Arizona US/Central US/East-Indiana US/Eastern
    US/Hawaii US/Indiana-Starke US/Michigan US/Mountain US/Pacific`,
  GB: 'Europe/London Europe/Belfast GB GB-Eire',
  AU: `Antarctica/Macquarie Australia/ACT Australia/Adelaide Australia/Brisbane
    Australia/Broken_Hill Australia/Canberra Australia/Currie Australia/Darwin Australia/Eucla
    Australia/Hobart Australia/LHI Australia/Lindeman Australia/Lord_Howe Australia/Melbourne
    Australia/NSW Australia/North Australia/Perth Australia/Queensland Australia/South
    Australia/Sydney Australia/Tasmania Australia/Victoria Australia/West Australia/Yancowinna`,
  CA: `America/Atikokan America/Blanc-Sablon America/Cambridge_Bay America/Creston America/Dawson
    America/Dawson_Creek America/Edmonton America/Fort_Nelson America/Glace_Bay America/Goose_Bay
    America/Halifax America/Inuvik America/Iqaluit America/Moncton America/Montreal
    America/Nipigon America/Pangnirtung America/Rainy_River America/Rankin_Inlet America/Regina
    America/Resolute America/St_Johns America/Swift_Current America/Thunder_Bay America/Toronto
    America/Vancouver America/Whitehorse America/Winnipeg America/Yellowknife Canada/Atlantic
    Canada/Central Canada/Eastern Canada/Mountain Canada/Newfoundland Canada/Pacific
    Canada/Saskatchewan Canada/Yukon`,
  TW: 'Asia/Taipei ROC',
  FR: `Europe/Paris America/Cayenne America/Guadeloupe America/Martinique Indian/Mayotte
    Indian/Reunion`,
  DE: 'Europe/Berlin Europe/Busingen',
  EU: `Africa/Ceuta Asia/Famagusta Asia/Nicosia Atlantic/Azores Atlantic/Canary Atlantic/Madeira
    Eire Europe/Amsterdam Europe/Athens Europe/Bratislava Europe/Brussels Europe/Bucharest
    Europe/Budapest Europe/Copenhagen Europe/Dublin Europe/Helsinki Europe/Lisbon
    Europe/Ljubljana Europe/Luxembourg Europe/Madrid Europe/Malta Europe/Mariehamn Europe/Nicosia
    Europe/Prague Europe/Riga Europe/Rome Europe/Sofia Europe/Stockholm Europe/Tallinn
    Europe/Vienna Europe/Vilnius Europe/Warsaw Europe/Zagreb Poland Portugal`,
  BR: `America/Araguaina America/Bahia America/Belem America/Boa_Vista America/Campo_Grande
    America/Cuiaba America/Eirunepe America/Fortaleza America/Maceio America/Manaus
    America/Noronha America/Porto_Acre America/Porto_Velho America/Recife America/Rio_Branco
    America/Santarem America/Sao_Paulo Brazil/Acre Brazil/DeNoronha Brazil/East Brazil/West`,
  IN: 'Asia/Kolkata Asia/Calcutta',
  PH: 'Asia/Manila',
};

const jurisdictionOfZone: ReadonlyMap<string, Jurisdiction> = new Map(
  jurisdictions.flatMap((jurisdiction) =>
    jurisdiction === 'JP-31' || jurisdiction === 'ZZ'
      ? []
      : zones[jurisdiction].split(/\s+/).map((zone) => [zone, jurisdiction] as const),
  ),
);

const euRegions = 'AT BE BG HR CY CZ DK EE FI GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE';

const jurisdictionOfRegion: ReadonlyMap<string, Jurisdiction> = new Map([
  ...(['JP', 'KR', 'US', 'GB', 'AU', 'CA', 'TW', 'FR', 'DE', 'BR', 'IN', 'PH'] as const).map(
    (region) => [region, region] as const,
  ),
  ...euRegions.split(' ').map((region) => [region, 'EU'] as const),
]);

/** Names that are an offset and no place: UTC under its many names, and rules of the wall clock alone. */
const placeless =
  /^(|[+-]\d.*|Etc\/.*|UTC|UCT|Universal|Zulu|Greenwich|GMT.*|EST|MST|HST|EST5EDT|CST6CDT|MST7MDT|PST8PDT|CET|MET|EET|WET|Factory)$/;

/** A BCP 47 tag's region, such as KR in ko-KR and JP in ja-Hira-JP. */
const regionOf = (tag: string): string | undefined =>
  /^[a-z]{2,3}(?:[-_][a-z]{3})*(?:[-_][a-z]{4})?[-_]([a-z]{2})(?=$|[-_])/i
    .exec(tag)?.[1]
    ?.toUpperCase();

/**
 * Where the person most likely is, until somebody chooses. The clock's zone says where a device is. Only
 * where the zone is no place does the region of a language count, and never that of `en-US`: English of
 * the United States is the default of systems everywhere, and what Firefox reports when it resists
 * fingerprinting.
 */
export function guessJurisdiction(
  timeZone: string | undefined,
  languageTags: readonly string[],
): Jurisdiction {
  if (timeZone !== undefined && !placeless.test(timeZone)) {
    return jurisdictionOfZone.get(timeZone) ?? 'ZZ';
  }
  for (const tag of languageTags) {
    if (/^en[-_]us\b/i.test(tag)) continue;
    const jurisdiction = jurisdictionOfRegion.get(regionOf(tag) ?? '');
    if (jurisdiction !== undefined) return jurisdiction;
  }
  return 'ZZ';
}
