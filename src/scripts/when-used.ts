/** Loads what a page offers beyond reading when someone begins to use it, so that reading costs no request. */
const { whenUsed } = document.documentElement.dataset;
const signs = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'scroll'];

function load(): void {
  for (const sign of signs) removeEventListener(sign, load);
  if (whenUsed !== undefined) void import(/* @vite-ignore */ whenUsed);
}

for (const sign of signs) addEventListener(sign, load, { passive: true });
if (location.hash !== '') load();
