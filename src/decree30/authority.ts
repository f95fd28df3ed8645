/** In whose name a document is signed: the abbreviations before the office of the signer. */
import { citeForm } from './cite.ts';

export interface Authority {
  /** As it must be printed, with its dot. */
  short: string;
  meaning: string;
  /** What follows it. */
  before: string;
}

export const authorities = [
  { short: 'TM.', meaning: 'thay mặt', before: 'tên tập thể lãnh đạo hoặc tên cơ quan, tổ chức' },
  { short: 'Q.', meaning: 'quyền', before: 'chức vụ của người đứng đầu' },
  { short: 'KT.', meaning: 'ký thay', before: 'chức vụ của người đứng đầu' },
  { short: 'TL.', meaning: 'thừa lệnh', before: 'chức vụ của người đứng đầu' },
  { short: 'TUQ.', meaning: 'thừa ủy quyền', before: 'chức vụ của người đứng đầu' },
] as const satisfies readonly Authority[];

export const authoritiesCite: string = citeForm('II.7.b');
