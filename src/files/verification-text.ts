/** What is written at the foot of the printed document beside the QR code; no part of the document's own words. */
import { shortDigest } from './digest.ts';

const addressLead = 'Bản trực tuyến:';
const digestLead = 'Mã đối chiếu (SHA-256):';

/** The two lines of the foot: the address of the online version and the first digits of the digest of the words. */
export const verificationLines = ({ url, digest }: { url: string; digest: string }): [string, string] => [
  `${addressLead} ${url}`,
  `${digestLead} ${shortDigest(digest)}`,
];

const addressLine = new RegExp(`^${addressLead} https?://\\S+/$`, 'u');
const digestLine = new RegExp(`^${digestLead.replace(/[()]/gu, '\\$&')} [0-9a-f]{4}(?: [0-9a-f]{4}){3}$`, 'u');

/** True for two lines of text that are the foot and nothing else. */
export const isVerification = (first: string, second: string): boolean =>
  addressLine.test(first.trim()) && digestLine.test(second.trim());
