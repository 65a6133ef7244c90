(() => {
  const form = document.querySelector('form');
  const body = document.querySelector('tbody');
  const rows = [...body.rows].map((row, order) => ({
    row,
    order,
    words: row.textContent.toLowerCase(),
    of: row.cells[1].firstChild?.textContent ?? '',
    date: row.cells[2].textContent,
    value: row.dataset.value === '' ? null : Number(row.dataset.value),
  }));
  const chinese = new Intl.Collator('zh-CN', { numeric: true });

  const filter = () => {
    const wish = new FormData(form);
    const words = String(wish.get('words')).toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const { row, words: own } of rows) {
      const fits =
        words.every((word) => own.includes(word)) &&
        (wish.get('topic') === '' || wish.get('topic') === row.dataset.topic) &&
        (wish.get('kind') === '' || wish.get('kind') === row.dataset.kind) &&
        (!wish.has('undated') || 'undated' in row.dataset) &&
        (!wish.has('unregistered') || 'unregistered' in row.dataset);
      row.hidden = !fits;
      if (fits) shown += 1;
    }
    document.querySelector('output').textContent =
      shown === rows.length ? `共${shown}处` : `${shown}／${rows.length}处`;
    document.querySelector('.none').hidden = shown > 0;
  };

  const compare = {
    order: (a, b) => a.order - b.order,
    of: (a, b) => chinese.compare(a.of, b.of),
    date: (a, b) => chinese.compare(a.date, b.date),
    value: (a, b) => (a.value ?? 0) - (b.value ?? 0),
  };

  for (const button of document.querySelectorAll('[data-sort]')) {
    button.addEventListener('click', () => {
      const head = button.parentElement;
      const down = head.ariaSort === 'ascending';
      for (const other of document.querySelectorAll('thead [aria-sort]')) other.ariaSort = 'none';
      head.ariaSort = down ? 'descending' : 'ascending';
      const by = compare[button.dataset.sort];
      // What isn't a number stands last, whichever way.
      const apart = (row) => button.dataset.sort === 'value' && row.value === null;
      const sorted = [...rows].sort((a, b) => apart(a) - apart(b) || (down ? by(b, a) : by(a, b)) || a.order - b.order);
      body.append(...sorted.map(({ row }) => row));
    });
  }

  // The head of the table stays below the tools.
  const keepHead = () => document.documentElement.style.setProperty('--tools', `${form.offsetHeight}px`);
  keepHead();
  addEventListener('resize', keepHead);

  form.addEventListener('input', filter);
  form.addEventListener('reset', () => setTimeout(filter));
  form.addEventListener('submit', (event) => event.preventDefault());
  document.addEventListener('keydown', (event) => {
    const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
    if (event.key === '/' && !typing) {
      event.preventDefault();
      form.elements.words.focus();
    }
    if (event.key === 'Escape') form.reset();
  });
})();
