/** The words of a text, split at white space; not by the code under test, which does the same. */
export const splitWords = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '');
