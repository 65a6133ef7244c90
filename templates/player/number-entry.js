import { slides, speak, within } from './slides.js';

/** The small window that shows the number being typed and the slide it leads to. `go` is given the slide's index. */
export function createNumberEntry(go) {
  const panel = document.querySelector('.number-entry');
  let typed = null;
  let forgetting = 0;

  const paint = () => {
    panel.hidden = typed === null;
    clearTimeout(forgetting);
    if (typed === null) return;
    const target = typed === '' ? null : slides[within(Number(typed) - 1)];
    panel.querySelector('.typed').textContent = typed === '' ? '–' : typed;
    panel.querySelector('.target').textContent = target === null ? '请输入页码' : target.title;
    // A number that was forgotten must not turn a later Enter into a jump.
    forgetting = setTimeout(close, 6000);
  };

  const close = () => {
    typed = null;
    paint();
  };

  return {
    isOpen: () => typed !== null,
    open() {
      typed = '';
      paint();
      speak('请输入页码，回车确认');
    },
    close,
    add(digit) {
      typed = ((typed || '') + digit).slice(-4);
      paint();
    },
    /** Takes a key while the window is open; true when there is nothing left to do. */
    handle(key) {
      if (typed === null) return false;
      if (key === 'Backspace' && typed !== '') {
        typed = typed.slice(0, -1);
        paint();
        return true;
      }
      const wanted = typed;
      close();
      if (key === 'Enter' && wanted !== '') go(within(Number(wanted) - 1));
      return key === 'Enter' || key === 'Escape' || key === 'Backspace';
    },
  };
}
