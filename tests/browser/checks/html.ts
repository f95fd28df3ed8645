/** Validity of HTML files. */
import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // A digest guards against another host; our own files come with the page from one host.
    'require-sri': ['error', { target: 'crossorigin' }],
    // The notice is a document of its own within the page, with its own title.
    'heading-level': ['error', { sectioningRoots: ['article', 'dialog'] }],
    // A title names the plan by its official subject and a unit by its full name; neither is ours to cut.
    'long-title': 'off',
  },
});

/** What html-validate says about a file: `line:column rule: message`. */
export async function findHtmlErrors(file: string): Promise<string[]> {
  const { results } = await validator.validateFile(file);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
  );
}
