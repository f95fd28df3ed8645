/** Without tone marks, đ as d, in lower case: words, then their initials, as abbreviations are made. */
function fold(text: string): string {
  return text.toLowerCase().replaceAll('đ', 'd').normalize('NFD').replace(/\p{M}/gu, '');
}

function searchable(name: string): string {
  const words = fold(name)
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== 'va');
  return `${words.join(' ')} ${words.map((word) => word.charAt(0)).join('')}`;
}

/** Puts a box above the list of units that narrows it; abbreviations and spelling without marks are found too. */
export function narrowChooser(): void {
  const list = document.querySelector('.chooser ul');
  if (list === null) return;
  const entries = [...list.children].map((item) => ({ item, words: searchable(item.textContent) }));
  const label = document.createElement('label');
  const box = document.createElement('input');
  box.type = 'search';
  box.oninput = () => {
    const asked = fold(box.value).split(/[^a-z0-9]+/u);
    for (const { item, words } of entries) item.toggleAttribute('hidden', !asked.every((word) => words.includes(word)));
  };
  label.append('Gõ tên hoặc tên viết tắt', box);
  list.before(label);
}
