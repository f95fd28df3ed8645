/** Makes a button in the form of the site's. */
export function makeButton(name: string, act: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = name;
  button.onclick = act;
  return button;
}

/** Adds a button to the page's row of actions, if it has one. */
export function addAction(name: string, act: () => void): void {
  document.querySelector('[data-actions]')?.append(makeButton(name, act));
}

/** Tells readers, on the screen and through a screen reader, what has just been done. */
export function say(message: string): void {
  const status = document.querySelector('[data-said]');
  if (status === null) return;
  status.textContent = message;
  setTimeout(() => {
    status.textContent = '';
  }, 4000);
}
