import { findDefinitions, findUnknownAbbreviations, knownAbbreviations } from '../../vietnamese/abbreviations.ts';
import type { Check, CheckContext } from './check.ts';

/** Abbreviations that neither the plan explains nor the table or the registry knows; each once an address. */
export const checkUnknownAbbreviation: Check = (context) => {
  const known = knownIn(context);
  const seen = new Set<string>();
  return context.passages.flatMap(({ passage, at }) =>
    findUnknownAbbreviations(passage.text, known).flatMap(({ start, short }) => {
      if (seen.has(`${at} ${short}`)) return [];
      seen.add(`${at} ${short}`);
      return [
        {
          place: passage.locate(start),
          at,
          quote: short,
          message: `Không rõ chữ viết tắt “${short}”.`,
          remedy:
            'Viết đủ ở lần đầu kèm “(sau đây viết tắt là …)”, thêm vào tên đơn vị trong units.yaml; nếu bản gốc in như vậy thì ghi nhận ở acknowledged.',
        },
      ];
    }),
  );
};

/** The table's, those the plan defines, and those within the official and short names of the units. */
function knownIn({ passages, units }: CheckContext): ReadonlySet<string> {
  const defined = passages.flatMap(({ passage }) => findDefinitions(passage.text).map(({ short }) => short));
  const named = units.all.flatMap(({ name, short }) => [name, ...short].flatMap((each) => each.split(/[^\p{L}&-]+/u)));
  return new Set([...knownAbbreviations, ...defined, ...named]);
}
