import { keyTable } from './keys.js';

/** Opens the sheet of keys, or closes it. */
export function toggleHelp() {
  const sheet = document.querySelector('.help');
  if (sheet.open) sheet.close();
  else {
    if (sheet.querySelector('dl') === null) sheet.querySelector('.key-groups').append(...keyTable.map(groupOf));
    sheet.showModal();
    sheet.scrollTop = 0;
  }
}

export const isHelpOpen = () => document.querySelector('.help').open;

function groupOf({ group, rows }) {
  const section = document.createElement('section');
  const heading = document.createElement('h3');
  heading.textContent = group;
  const list = document.createElement('dl');
  for (const { shown, does } of rows.filter((row) => row.shown !== '')) {
    const keys = document.createElement('dt');
    for (const name of shown.split(' ')) {
      const key = document.createElement('kbd');
      key.textContent = name;
      keys.append(key);
    }
    const meaning = document.createElement('dd');
    meaning.textContent = does;
    list.append(keys, meaning);
  }
  section.append(heading, list);
  return section;
}
