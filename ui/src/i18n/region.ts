// How the window writes dates and numbers: in the language it speaks, by the customs of the region where the community meets.
import type { Tag } from './languages';
import { tongueOf } from './languages';

const zones: Record<string, string> = {
  AE: 'Asia/Dubai',
  AR: 'America/Buenos_Aires America/Argentina/*',
  AT: 'Europe/Vienna',
  AU: 'Australia/*',
  BE: 'Europe/Brussels',
  BG: 'Europe/Sofia',
  BH: 'Asia/Bahrain',
  BO: 'America/La_Paz',
  BR: 'America/Sao_Paulo America/Bahia America/Fortaleza America/Manaus America/Recife',
  CA: 'America/Toronto America/Montreal America/Vancouver America/Edmonton America/Winnipeg America/Halifax America/Regina America/St_Johns America/Moncton America/Whitehorse',
  CH: 'Europe/Zurich',
  CL: 'America/Santiago America/Punta_Arenas',
  CN: 'Asia/Shanghai Asia/Urumqi',
  CO: 'America/Bogota',
  CR: 'America/Costa_Rica',
  CU: 'America/Havana',
  CZ: 'Europe/Prague',
  DE: 'Europe/Berlin Europe/Busingen',
  DK: 'Europe/Copenhagen',
  DO: 'America/Santo_Domingo',
  DZ: 'Africa/Algiers',
  EC: 'America/Guayaquil Pacific/Galapagos',
  EE: 'Europe/Tallinn',
  EG: 'Africa/Cairo',
  ES: 'Europe/Madrid Atlantic/Canary Africa/Ceuta',
  FI: 'Europe/Helsinki',
  FR: 'Europe/Paris',
  GB: 'Europe/London Europe/Belfast Europe/Jersey Europe/Guernsey Europe/Isle_of_Man',
  GR: 'Europe/Athens',
  GT: 'America/Guatemala',
  HN: 'America/Tegucigalpa',
  HR: 'Europe/Zagreb',
  HU: 'Europe/Budapest',
  IE: 'Europe/Dublin',
  IL: 'Asia/Jerusalem',
  IN: 'Asia/Kolkata Asia/Calcutta',
  IQ: 'Asia/Baghdad',
  IR: 'Asia/Tehran',
  IT: 'Europe/Rome',
  JO: 'Asia/Amman',
  JP: 'Asia/Tokyo',
  KE: 'Africa/Nairobi',
  KW: 'Asia/Kuwait',
  LB: 'Asia/Beirut',
  LI: 'Europe/Vaduz',
  LT: 'Europe/Vilnius',
  LU: 'Europe/Luxembourg',
  LV: 'Europe/Riga',
  LY: 'Africa/Tripoli',
  MA: 'Africa/Casablanca Africa/El_Aaiun',
  MX: 'America/Mexico_City America/Monterrey America/Tijuana America/Cancun America/Merida America/Chihuahua America/Hermosillo America/Mazatlan',
  NG: 'Africa/Lagos',
  NI: 'America/Managua',
  NL: 'Europe/Amsterdam',
  NO: 'Europe/Oslo',
  NZ: 'Pacific/Auckland Pacific/Chatham',
  OM: 'Asia/Muscat',
  PA: 'America/Panama',
  PE: 'America/Lima',
  PL: 'Europe/Warsaw',
  PR: 'America/Puerto_Rico',
  PS: 'Asia/Gaza Asia/Hebron',
  PT: 'Europe/Lisbon',
  PY: 'America/Asuncion',
  QA: 'Asia/Qatar',
  RO: 'Europe/Bucharest',
  RS: 'Europe/Belgrade',
  SA: 'Asia/Riyadh',
  SD: 'Africa/Khartoum',
  SE: 'Europe/Stockholm',
  SI: 'Europe/Ljubljana',
  SK: 'Europe/Bratislava',
  SV: 'America/El_Salvador',
  SY: 'Asia/Damascus',
  TN: 'Africa/Tunis',
  TR: 'Europe/Istanbul',
  UA: 'Europe/Kyiv Europe/Kiev',
  US: 'US/* America/New_York America/Detroit America/Chicago America/Denver America/Phoenix America/Los_Angeles America/Anchorage America/Boise America/Indiana/* America/Kentucky/* America/North_Dakota/* Pacific/Honolulu Pacific/Guam',
  UY: 'America/Montevideo',
  VE: 'America/Caracas',
  YE: 'Asia/Aden',
  ZA: 'Africa/Johannesburg',
};

/** Where English has customs of its own; elsewhere it is written as in Britain, so that days come before months. */
const english = ['AU', 'CA', 'GB', 'IE', 'IN', 'NZ', 'US', 'ZA'];

/** Where Arabic is at home, with a clock of twelve hours. */
const arab = 'AE BH DZ EG IQ JO KW LB LY MA OM PS QA SA SD SY TN YE'.split(' ');

export function regionOf(zone: string): string | undefined {
  const group = zone.replace(/\/[^/]*$/, '/*');
  return Object.keys(zones).find((region) =>
    zones[region]?.split(' ').some((one) => one === zone || one === group),
  );
}

/** The locale to write in, for a language spoken in a community of this locale (BCP 47, may be empty) and zone. */
export function writing(spoken: Tag, locale: string, zone: string): string {
  const tongue = tongueOf(spoken);
  let own: Intl.Locale | undefined;
  try {
    own = locale ? new Intl.Locale(locale) : undefined;
  } catch {
    // An unknown locale says nothing about the region: the zone does.
  }
  const region = own?.region ?? regionOf(zone);
  if (tongue === 'en') {
    if (own?.language === 'en' && own.region) return `en-${own.region}`;
    if (region && english.includes(region)) return `en-${region}`;
    return zone.startsWith('America/') ? 'en-US' : 'en-GB';
  }
  if (tongue === 'es' && !region && zone.startsWith('America/')) return 'es-419';
  // Arabic is written with two sets of digits, engines differ in which one they take, and people type, paste and
  // print the European ones; some regions would also bring a calendar that the month grid does not show.
  // An Arabic window in Berlin shows the clock that hangs on the wall there, of twenty-four hours.
  const clock = region && !arab.includes(region) ? '-hc-h23' : '';
  const customs = tongue === 'ar' ? `-u-ca-gregory${clock}-nu-latn` : '';
  return `${tongue}${region ? `-${region}` : ''}${customs}`;
}
