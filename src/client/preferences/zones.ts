/** Time zones (IANA) by region, as far as a zone lies in one region. Zones of regions that we do not tell apart are left out. */
const ZONES: Record<string, string> = {
  'eu-eea':
    'Europe/Amsterdam Europe/Athens Europe/Berlin Europe/Bratislava Europe/Brussels Europe/Bucharest Europe/Budapest Europe/Busingen Europe/Copenhagen Europe/Dublin Europe/Helsinki Europe/Lisbon Europe/Ljubljana Europe/Luxembourg Europe/Madrid Europe/Malta Europe/Mariehamn Europe/Oslo Europe/Paris Europe/Prague Europe/Riga Europe/Rome Europe/Sofia Europe/Stockholm Europe/Tallinn Europe/Vaduz Europe/Vienna Europe/Vilnius Europe/Warsaw Europe/Zagreb Asia/Nicosia Asia/Famagusta Atlantic/Reykjavik Atlantic/Azores Atlantic/Canary Atlantic/Madeira Africa/Ceuta',
  uk: 'Europe/London Europe/Belfast GB',
  switzerland: 'Europe/Zurich',
  us: 'America/New_York America/Chicago America/Denver America/Phoenix America/Los_Angeles America/Anchorage America/Juneau America/Sitka America/Nome America/Yakutat America/Metlakatla America/Adak America/Boise America/Detroit America/Menominee Pacific/Honolulu',
  canada:
    'America/Toronto America/Vancouver America/Edmonton America/Winnipeg America/Halifax America/St_Johns America/Regina America/Moncton America/Glace_Bay America/Goose_Bay America/Iqaluit America/Rankin_Inlet America/Resolute America/Swift_Current America/Cambridge_Bay America/Inuvik America/Dawson America/Dawson_Creek America/Fort_Nelson America/Whitehorse America/Creston America/Montreal',
  brazil:
    'America/Sao_Paulo America/Bahia America/Fortaleza America/Recife America/Maceio America/Belem America/Manaus America/Cuiaba America/Campo_Grande America/Porto_Velho America/Boa_Vista America/Rio_Branco America/Eirunepe America/Araguaina America/Santarem America/Noronha',
  india: 'Asia/Kolkata Asia/Calcutta',
  australia:
    'Australia/Sydney Australia/Melbourne Australia/Brisbane Australia/Adelaide Australia/Perth Australia/Hobart Australia/Darwin Australia/Broken_Hill Australia/Lindeman Australia/Eucla Australia/Lord_Howe Antarctica/Macquarie',
  japan: 'Asia/Tokyo',
  'south-korea': 'Asia/Seoul',
  turkey: 'Europe/Istanbul Asia/Istanbul',
  nigeria: 'Africa/Lagos',
  'south-africa': 'Africa/Johannesburg',
};

/** America/Indiana/… and its like lie in one country although there are many of them. */
const FAMILIES: [prefix: string, region: string][] = [
  ['America/Indiana/', 'us'],
  ['America/Kentucky/', 'us'],
  ['America/North_Dakota/', 'us'],
];

/** The region in which a time zone lies, if we tell it apart. */
export function regionOfZone(zone: string): string | undefined {
  const own = Object.entries(ZONES).find(([, zones]) => zones.split(' ').includes(zone));
  return own?.[0] ?? FAMILIES.find(([prefix]) => zone.startsWith(prefix))?.[1];
}
