const root = document.documentElement;

/** A red dot in place of the mouse. It follows the mouse of this window, or points told from elsewhere. */
export function createLaser() {
  const dot = document.querySelector('.laser');
  const isOn = () => root.classList.contains('pointing');
  const moveTo = ({ clientX, clientY }) => {
    dot.style.translate = `${clientX}px ${clientY}px`;
    dot.classList.add('placed');
  };
  document.addEventListener('pointermove', (event) => {
    if (isOn()) moveTo(event);
  });
  document.documentElement.addEventListener('pointerleave', () => dot.classList.remove('placed'));
  return {
    isOn,
    moveTo,
    hide: () => dot.classList.remove('placed'),
    set(on) {
      root.classList.toggle('pointing', on);
      if (!on) dot.classList.remove('placed');
    },
  };
}
