/** The addresses of the site: a contract, links and checks rely on them. */
import type { Address, UnitId } from '../plan/types.ts';

export const homeUrl = '/';
export const unitsUrl = '/don-vi/';
export const calendarUrl = '/lich/';
export const searchUrl = '/tim-kiem/';
export const guideUrl = '/huong-dan/';

export const planUrl = (plan: string): string => `/ke-hoach/${plan}/`;
export const programmeUrl = (plan: string): string => `${planUrl(plan)}chuong-trinh/`;
export const participantsUrl = (plan: string): string => `${planUrl(plan)}thanh-phan/`;
export const dutiesUrl = (plan: string): string => `${planUrl(plan)}nhiem-vu/`;
export const unitSheetUrl = (plan: string, unit: UnitId): string => `${dutiesUrl(plan)}${unit}/`;
export const clauseUrl = (plan: string, address: Address): string => `${planUrl(plan)}#${address}`;
export const fileUrl = (plan: string, extension: string): string => `${planUrl(plan)}${plan}.${extension}`;
export const unitUrl = (unit: UnitId): string => `/don-vi/${unit}/`;
export const siteCalendarUrl = '/lich.ics';
export const feedUrl = '/feed.xml';
export const planCalendarUrl = (plan: string): string => `${planUrl(plan)}lich.ics`;
export const unitCalendarUrl = (plan: string, unit: UnitId): string => `${unitSheetUrl(plan, unit)}lich.ics`;
