/** The addresses of the site: a contract, links and checks rely on them. */
import type { Address, UnitId } from '../plan/types.ts';

export const homeUrl = '/';
export const unitsUrl = '/don-vi/';
export const calendarUrl = '/lich/';
export const searchUrl = '/tim-kiem/';
export const guideUrl = '/huong-dan/';
/** The index that search asks, and the documents that it shows hits from. */
export const searchIndexUrl = '/pagefind/';
export const searchDataUrl = `${searchUrl}du-lieu/`;

export const planUrl = (plan: string): string => `/ke-hoach/${plan}/`;
export const programmeUrl = (plan: string): string => `${planUrl(plan)}chuong-trinh/`;
export const participantsUrl = (plan: string): string => `${planUrl(plan)}thanh-phan/`;
export const dutiesUrl = (plan: string): string => `${planUrl(plan)}nhiem-vu/`;
export const unitSheetUrl = (plan: string, unit: UnitId): string => `${dutiesUrl(plan)}${unit}/`;
/** The programme as a file. */
export const programmePdfUrl = (plan: string): string => `${programmeUrl(plan)}${plan}-chuong-trinh.pdf`;
/** A unit's sheet as a file. */
export const unitSheetPdfUrl = (plan: string, unit: UnitId): string => `${unitSheetUrl(plan, unit)}${plan}-${unit}.pdf`;
export const clauseUrl = (plan: string, address: Address): string => `${planUrl(plan)}#${address}`;
export const fileUrl = (plan: string, extension: string): string => `${planUrl(plan)}${plan}.${extension}`;
/** The document as its issuer signed it. */
export const signedUrl = (plan: string): string => `${planUrl(plan)}${plan}-ban-ky.pdf`;
export const compareUrl = `${guideUrl}doi-chieu/`;
/** The last part of a file's address. */
export const nameOf = (url: string): string => url.slice(url.lastIndexOf('/') + 1);
export const unitUrl = (unit: UnitId): string => `/don-vi/${unit}/`;
export const siteCalendarUrl = '/lich.ics';
export const feedUrl = '/feed.xml';
export const planCalendarUrl = (plan: string): string => `${planUrl(plan)}lich.ics`;
export const unitCalendarUrl = (plan: string, unit: UnitId): string => `${unitSheetUrl(plan, unit)}lich.ics`;
