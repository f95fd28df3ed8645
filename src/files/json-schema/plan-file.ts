/** The JSON Schema of a plan's JSON file (draft 2020-12). */
import { z } from 'zod';
import { derived } from './derived.ts';
import { plan } from './plan.ts';
import { chooseByKind } from './unions.ts';
import { unitsById } from './unit.ts';

/** Raised when the shape of the file changes in a way that readers must know of. */
export const planFileVersion = 2;

/** Where the schema is published. */
export const planSchemaUrl = '/schema/plan.schema.json';

export const planFileSchema = z
  .strictObject({
    $schema: z.url().describe('Lược đồ này.'),
    schemaVersion: z.literal(planFileVersion).describe('Tăng khi hình dạng của tệp thay đổi.'),
    url: z
      .url()
      .meta({ description: 'Trang của kế hoạch.', examples: ['https://niem-yet.example/ke-hoach/2976-kh-ubnd/'] }),
    wordsDigest: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe(
        'SHA-256 của mọi chữ trên văn bản (cả Quốc hiệu, Tiêu ngữ và “Số:”) theo thứ tự in, cách nhau một dấu cách, UTF-8, dạng NFC. Tính từ tệp .txt cũng được mã này.',
      ),
    plan: plan.describe('Cây của kế hoạch: mọi chữ của văn bản, mỗi chữ một lần.'),
    units: unitsById.describe('Mọi cơ quan, đơn vị, nhóm có mã trong tệp này, và các nhóm mà chúng thuộc về.'),
    derived: derived.describe('Những gì suy ra từ cây: nhắc lại chữ của văn bản, không thêm chữ nào.'),
  })
  .describe('Tệp dữ liệu của một kế hoạch trên Niêm Yết.');

/** The schema as it is published, with its own absolute address. */
export function planJsonSchema(site: URL): z.core.JSONSchema.BaseSchema {
  const schema = z.toJSONSchema(planFileSchema, { target: 'draft-2020-12', override: chooseByKind });
  return { $id: new URL(planSchemaUrl, site).href, title: 'Niêm Yết: kế hoạch', ...schema };
}
