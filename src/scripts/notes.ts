const gap = 16;

/** Puts each editorial note beside its clause where there is a margin for it; elsewhere the list stays after the text. */
export function placeNotes(): void {
  const notes = document.querySelector('.notes');
  if (notes === null) return;
  const pairs = [...notes.querySelectorAll<HTMLElement>('[data-at]')].flatMap((note) => {
    const clause = document.getElementById(note.getAttribute('data-at') ?? '');
    return clause === null ? [] : [{ note, clause }];
  });
  for (const { clause } of pairs) clause.toggleAttribute('data-noted', true);

  function place(): void {
    notes?.toggleAttribute('data-beside', matchMedia('(min-width: 75rem)').matches);
    const origin = notes?.getBoundingClientRect().top ?? 0;
    let free = (notes?.firstElementChild?.getBoundingClientRect().bottom ?? 0) - origin;
    for (const { note, clause } of pairs) {
      const top = Math.max(clause.getBoundingClientRect().top - origin, free + gap);
      note.style.top = `${String(top)}px`;
      free = top + note.offsetHeight;
    }
  }
  new ResizeObserver(place).observe(document.body);
}
