/**
 * What authors write in front matter and in units.yaml, field by field.
 * `strictObject`: a field that is not listed here is an error, so that no misspelt one is lost.
 */
import { z } from 'zod';

const filled = z.string().trim().min(1);
/** Text whose spaces belong to the document. */
const verbatim = z.string().min(1);
const day = z.iso.date();
/** "08:30" */
const clock = z.iso.time({ precision: -1 });
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

export const planFrontMatterSchema = z.strictObject({
  /** Số, as printed, stray spaces included: "2976 ". Always in quotes. */
  number: verbatim,
  /** Ký hiệu without the slash: KH-UBND. */
  notation: filled,
  /** Cơ quan chủ quản, a printed line an entry; leave out where there is none. */
  parent: z.array(filled).default([]),
  /** The issuing body's id in units.yaml. */
  issuer: slug,
  /** The issuing body as printed, a line an entry. */
  issuerLines: z.array(filled).min(1),
  /** Địa danh before the date: Gia Lai. */
  place: filled,
  /** Ngày ban hành as printed: ngày 30 tháng 10 năm 2023. */
  date: filled,
  /** Tên loại as printed: KẾ HOẠCH. */
  kind: filled,
  /** Trích yếu; a line break in it is a line break on paper. */
  subject: filled,
  /** The part files in printed order, without ".mdx". */
  parts: z.array(slug).min(1),
  /** The annex files in printed order, without ".mdx". */
  annexes: z.array(slug).default([]),
  /** Nơi nhận: its label and its lines, each with its dash and punctuation. */
  recipients: z.strictObject({
    /** As printed. */
    label: filled.default('Nơi nhận:'),
    lines: z.array(filled).min(1),
  }),
  /** Quyền hạn, chức vụ (a line an entry) and họ tên. */
  signature: z.strictObject({ lines: z.array(filled).min(1), name: filled }),
  /** Only where the text's "Địa điểm:" does not say it plainly: the venue's name and address. */
  venue: z.strictObject({ name: filled, address: filled.optional() }).optional(),
  /** Only where the subject does not name the event plainly. */
  event: z.strictObject({ name: filled }).optional(),
  /** Other documents that correct, replace or fix this one, in order. */
  relations: z
    .array(
      z.strictObject({
        /** corrects, correctedBy, replaces, replacedBy, invitedBy. */
        kind: z.enum(['corrects', 'correctedBy', 'replaces', 'replacedBy', 'invitedBy']),
        /** The other document: "Công văn số 12/UBND-KGVX". */
        document: filled,
        /** Its date. */
        on: day,
        /** What it changes, in one sentence. */
        note: filled,
        /** What it settles of the event: this one edit, and every page, calendar and file follows. invitedBy and correctedBy only. */
        event: z
          .strictObject({
            /** The day, or the first of several. */
            on: day.exactOptional(),
            /** The last day of several. */
            to: day.exactOptional(),
            /** Hours and minutes: 08:00. */
            start: clock.exactOptional(),
            end: clock.exactOptional(),
            /** Only where it is another venue, or the plan names none. */
            venue: z.strictObject({ name: filled, address: filled.exactOptional() }).exactOptional(),
          })
          .exactOptional(),
      }),
    )
    .default([]),
  /** False keeps the QR code, the address and the digest off the foot of the printed notice. */
  verification: z.boolean().default(true),
  /** Notices of the checks that are known and stay, each with the reason; shown as editorial notes. */
  acknowledged: z
    .array(
      z.strictObject({
        /** The check's slug, as the message prints it. */
        check: slug,
        /** The address, as the message prints it. */
        at: slug,
        /** Only one finding with these words, where several stand at one address. */
        quote: filled.optional(),
        /** What readers should know. */
        reason: filled,
      }),
    )
    .default([]),
  /** Remarks of the site that no check gives: where, about which words, and what. */
  notes: z.array(z.strictObject({ at: slug, quote: filled.optional(), text: filled })).default([]),
});

export type PlanFrontMatter = z.output<typeof planFrontMatterSchema>;

export const unitSchema = z.strictObject({
  /** The name in addresses of pages: ubnd-huyen-chu-prong. */
  id: slug,
  /** Full official name. */
  name: filled,
  /** Short names: UBND huyện Chư Prông. */
  short: z.array(filled).default([]),
  /** Other ways in which documents name it. */
  aliases: z.array(filled).default([]),
  /** The level at which it stands. */
  level: z.enum(['central', 'province', 'district', 'commune', 'other']),
  /** True for a name that stands for several units. */
  group: z.boolean().default(false),
  /** The groups it belongs to. */
  memberOf: z.array(slug).default([]),
  /** The territory in which its aliases are unambiguous. */
  area: slug.optional(),
  /** First day of existence, where known. */
  validFrom: day.optional(),
  /** Last day of existence, where known. */
  validTo: day.optional(),
});

export const unitsFileSchema = z.array(unitSchema);
