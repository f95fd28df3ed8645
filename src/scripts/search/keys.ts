/** ↑ and ↓ go from the box through the hits and back; Esc returns to the box, and from there calls `leave`. */
export function moveByKeys(input: HTMLInputElement, results: HTMLElement, leave: () => void): void {
  const links = (): HTMLAnchorElement[] => [...results.querySelectorAll('a')];

  function onKey(event: KeyboardEvent): void {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const all = links();
    const at = all.findIndex((link) => link === document.activeElement);
    if (event.key === 'ArrowDown' && all.length > 0) (all[Math.min(at + 1, all.length - 1)] ?? input).focus();
    else if (event.key === 'ArrowUp' && at >= 0) (all[at - 1] ?? input).focus();
    else if (event.key === 'Escape' && at >= 0) input.focus();
    else if (event.key === 'Escape') {
      leave();
      return;
    } else return;
    event.preventDefault();
  }

  input.addEventListener('keydown', onKey);
  results.addEventListener('keydown', onKey);
}
