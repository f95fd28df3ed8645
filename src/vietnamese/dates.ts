/** Arithmetic and wording of calendar days. A day is a `YYYY-MM-DD` string; no time zone is involved. */
import type { Day } from './time/types.ts';

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const monthStarts = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const weekdayNames = ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'];

export interface DayParts {
  year: number;
  month: number;
  day: number;
}

/** True if the text is an existing day of the Gregorian calendar as `YYYY-MM-DD`, years 0001–9999. */
export function isDay(text: string): text is Day {
  const match = pattern.exec(text);
  return match !== null && dayExists(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** True if the calendar has this day. */
export function dayExists(year: number, month: number, day: number): boolean {
  return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The number of days of a month (1–12). */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day of a year, month (1–12) and day of the month, which must exist. */
export function makeDay(year: number, month: number, day: number): Day {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Year, month (1–12) and day of the month. Throws a RangeError on what is no day. */
export function partsOfDay(day: Day): DayParts {
  const match = pattern.exec(day);
  const parts = { year: Number(match?.[1]), month: Number(match?.[2]), day: Number(match?.[3]) };
  if (!dayExists(parts.year, parts.month, parts.day)) throw new RangeError(`Not a day (YYYY-MM-DD): ${day}`);
  return parts;
}

/** The day `count` days later (earlier if negative). Throws a RangeError on what is no day. */
export function addDays(day: Day, count: number): Day {
  return dayOfNumber(numberOfDay(day) + count);
}

/** How many days `to` is after `from`; negative if before. Throws a RangeError on what is no day. */
export function daysBetween(from: Day, to: Day): number {
  return numberOfDay(to) - numberOfDay(from);
}

/** The last day on which something due "trước ngày …" can be done. */
export function lastDayBefore(day: Day): Day {
  return addDays(day, -1);
}

/** The last day of the day's month. */
export function endOfMonth(day: Day): Day {
  const { year, month } = partsOfDay(day);
  return makeDay(year, month, daysInMonth(year, month));
}

/** 1 (Monday, "Thứ Hai") … 7 (Sunday, "Chủ nhật"). */
export function weekday(day: Day): number {
  return (((numberOfDay(day) % 7) + 7) % 7) + 1;
}

/** "Thứ Năm" */
export function weekdayName(day: Day): string {
  return weekdayNames[weekday(day) - 1] ?? '';
}

/** The same within a sentence: "thứ Năm" (NĐ 30/2020, Phụ lục II). */
export const weekdayWithin = (day: Day): string => weekdayName(day).replace(/^Thứ/u, 'thứ');

/** "16/11/2023", "05/3/2020": days below 10 and the months 1 and 2 take a leading 0 (NĐ 30/2020, Phụ lục I, II.4). */
export function formatDay(day: Day): string {
  const { year, month, day: dayOfMonth } = partsOfDay(day);
  return `${pad(dayOfMonth, 2)}/${printMonth(month)}/${String(year)}`;
}

function printMonth(month: number): string {
  return month <= 2 ? pad(month, 2) : String(month);
}

/** Days since Monday 0001-01-01, which is 0. */
function numberOfDay(day: Day): number {
  const { year, month, day: dayOfMonth } = partsOfDay(day);
  const leap = month > 2 && isLeapYear(year) ? 1 : 0;
  return daysBeforeYear(year) + (monthStarts[month - 1] ?? 0) + leap + dayOfMonth - 1;
}

function dayOfNumber(number: number): Day {
  let year = Math.floor(number / 365.2425) + 1;
  while (daysBeforeYear(year) > number) year -= 1;
  while (daysBeforeYear(year + 1) <= number) year += 1;
  if (year < 1 || year > 9999) throw new RangeError('The day is outside the years 0001–9999');
  let rest = number - daysBeforeYear(year);
  let month = 1;
  while (rest >= daysInMonth(year, month)) {
    rest -= daysInMonth(year, month);
    month += 1;
  }
  return makeDay(year, month, rest + 1);
}

function daysBeforeYear(year: number): number {
  const past = year - 1;
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, '0');
}
