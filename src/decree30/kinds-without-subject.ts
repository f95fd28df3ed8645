/** Kinds of document that name no subject (trích yếu) below them, by their abbreviations: slips and leave papers, whose samples have none. */
export const kindsWithoutSubject: readonly string[] = ['GGT', 'GNP', 'PG', 'PC', 'PB'];
