/** The time zone of every clock time. */

export const zoneId = 'Asia/Ho_Chi_Minh';

/** UTC+7 without summer time since 13/6/1975 (IANA time zone database). */
export const zoneLines: readonly string[] = [
  'BEGIN:VTIMEZONE',
  `TZID:${zoneId}`,
  'BEGIN:STANDARD',
  'DTSTART:19750613T000000',
  'TZOFFSETFROM:+0700',
  'TZOFFSETTO:+0700',
  'TZNAME:+07',
  'END:STANDARD',
  'END:VTIMEZONE',
];
