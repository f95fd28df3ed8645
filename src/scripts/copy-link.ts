import { addAction, say } from './actions.ts';

function copy(url: string): void {
  navigator.clipboard.writeText(url).then(
    () => {
      say('Đã chép liên kết.');
    },
    () => {
      say(url);
    },
  );
}

/** Adds "Chép liên kết" to the row of actions; a label in the text copies the link to its place when it is followed. */
export function copyLinks(): void {
  if (!('clipboard' in navigator)) return;
  addAction('Chép liên kết', () => {
    copy(location.href);
  });
  for (const label of document.querySelectorAll<HTMLAnchorElement>('.permalink')) {
    label.addEventListener('click', () => {
      copy(label.href);
    });
  }
}
