import { expect, test } from 'vitest';
import { readLabel } from '../../../src/vietnamese/labels.ts';
import { labelled, unlabelled } from './labels.table.ts';

test.each(labelled)('"%s" has the label %s', (text, label, kind, ordinals) => {
  const found = readLabel(text);
  expect(found).toMatchObject({ label, kind, ordinals });
  expect(text.slice(found?.length)).toBe(found?.rest);
  expect(`${label} ${found?.rest ?? ''}`.trim()).toBe(text.trim());
});

test.each(unlabelled)('"%s" has no label', (text) => {
  expect(readLabel(text)).toBeUndefined();
});
