import { element, isTyping } from './dom.js';

/** What every key does, for the help and for the keyboard: `keys` as events name them, `shown` as people read them. */
export function watchKeys(bindings) {
  const list = document.querySelector('dialog.help .keys');
  list.replaceChildren(
    ...bindings.flatMap(({ shown, does }) => [
      element(
        'dt',
        {},
        shown.map((key) => element('kbd', {}, key)),
      ),
      element('dd', {}, does),
    ]),
  );
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (isTyping(event) || document.querySelector('dialog[open]') !== null) return;
    const binding = bindings.find(({ keys }) => keys.includes(event.key));
    if (binding === undefined || binding.run === undefined) return;
    event.preventDefault();
    binding.run(event);
  });
}
