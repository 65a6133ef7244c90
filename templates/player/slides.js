/** The slides of the page in order, with what is said and planned for each. */
export const slides = Array.from(document.querySelectorAll('.slide'), (element) => ({
  element,
  name: element.id.replace(/^slide-/, ''),
  label: element.getAttribute('aria-label'),
  title: element.dataset.title,
  minutes: Number(element.dataset.minutes),
  notes: element.querySelector('.notes'),
}));

/** Puts the notes of a slide into an element, paragraph by paragraph. */
export function fillNotes(target, { notes }) {
  const paragraphs = Array.from(notes.children, (paragraph) => paragraph.cloneNode(true));
  if (paragraphs.length === 0) {
    const none = document.createElement('p');
    none.className = 'none';
    none.textContent = '本张没有讲稿。';
    paragraphs.push(none);
  }
  target.replaceChildren(...paragraphs);
  target.scrollTop = 0;
}

/** Keeps a wanted position inside the deck. */
export const within = (index) => Math.max(0, Math.min(slides.length - 1, index));

/** Tells assistive technology; what is said twice is told twice. */
export function speak(text) {
  const status = document.querySelector('.spoken');
  status.textContent = '';
  status.textContent = text;
}
