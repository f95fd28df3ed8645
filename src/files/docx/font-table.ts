/** The font of the document for programs that lack it. */
import { font } from '../../decree30/page.ts';

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Tells programs without the decree's font which other to take, and what kind it is of. */
export const fontTable =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  `<w:fonts xmlns:w="${main}"><w:font w:name="${font.family}"><w:altName w:val="${font.substitute}"/>` +
  '<w:panose1 w:val="02020603050405020304"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>';
