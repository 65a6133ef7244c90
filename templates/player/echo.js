let fading = 0;

/** Says for a moment what has happened. `quiet` is for a dark hall: a black screen has to become black. */
export function echo(text, quiet = false) {
  const pill = document.querySelector('.echo');
  clearTimeout(fading);
  pill.textContent = text;
  pill.classList.toggle('quiet', quiet);
  pill.classList.add('seen');
  fading = setTimeout(() => pill.classList.remove('seen'), 1800);
}
