/** Tells of a finger that was drawn across an element: `swiped(true)` to the left, which leads on. */
export function onSwipe(element, swiped) {
  let touchedAt = null;
  const begin = ({ touches }) => {
    touchedAt = touches.length === 1 ? touches[0].clientX : null;
  };
  element.addEventListener('touchstart', begin, { passive: true });
  element.addEventListener('touchend', (event) => {
    if (touchedAt === null) return;
    const moved = event.changedTouches[0].clientX - touchedAt;
    touchedAt = null;
    if (Math.abs(moved) < 40) return;
    if (event.cancelable) event.preventDefault();
    swiped(moved < 0);
  });
}
