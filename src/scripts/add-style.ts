/** Adds a style sheet that came with a script: the content security policy allows what the site's own scripts make. */
export function addStyle(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
