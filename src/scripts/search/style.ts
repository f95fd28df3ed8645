/** Adds the style of results and marks to the page; its address stands in the search form. Resolves when it can be seen. */
export function loadStyle(): Promise<void> {
  const address = document.querySelector<HTMLFormElement>('form[data-search]')?.dataset.style;
  if (address === undefined || document.querySelector(`link[href="${address}"]`) !== null) return Promise.resolve();
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  return new Promise((resolve) => {
    link.onload = link.onerror = () => {
      resolve();
    };
    document.head.append(link);
  });
}
