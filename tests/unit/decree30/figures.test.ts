import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fillFigures } from '../../../src/decree30/figures.ts';
import { font } from '../../../src/decree30/page.ts';

const styles = new URL('../../../src/styles/', import.meta.url);
const printStyle = readFileSync(new URL('notice-print.css', styles), 'utf8');
const fontStyle = readFileSync(new URL('notice-fonts.css', styles), 'utf8');

describe('the print style takes its figures from the decree', () => {
  test('margins, paper and body type are filled in', () => {
    expect(fillFigures('margin: decree(margins);')).toBe('margin: 25mm 20mm 20mm 35mm;');
    expect(fillFigures('size: decree(paper);')).toBe('size: 210mm 297mm;');
    expect(fillFigures('font: decree(font.body);')).toBe(
      `font: normal 400 14pt/16.5pt 'Times New Roman', '${font.shippedFamily}', serif;`,
    );
    expect(fillFigures('font: decree(font.recipientsLabel);')).toContain('italic 700 12pt/');
  });

  test('an unknown name stops the build', () => {
    expect(() => fillFigures('decree(font.bodi)')).toThrow(/font\.bodi/u);
  });

  test('every name in the style sheet is known', () => {
    expect(fillFigures(printStyle)).not.toMatch(/decree\([\w.]+\)/u);
  });

  test('the style sheet holds no type size of its own', () => {
    expect(printStyle).not.toMatch(/\d+pt/u);
    expect(printStyle).not.toMatch(/font-size|font-weight/u);
  });

  test('the shipped font has four faces and the name that the figures ask for', () => {
    expect(fontStyle.match(new RegExp(`font-family: '${font.shippedFamily}'`, 'gu'))).toHaveLength(12);
  });
});
