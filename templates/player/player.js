(() => {
  const root = document.documentElement;
  const stage = document.querySelector('.stage');
  const slides = Array.from(document.querySelectorAll('.slide'));
  const place = document.querySelector('.place');
  const spoken = document.querySelector('.spoken');
  const buttons = {};
  for (const button of document.querySelectorAll('[data-go]')) buttons[button.dataset.go] = button;
  let current = -1;
  let typed = '';
  let idleTimer = 0;

  const nameOf = (slide) => slide.id.replace(/^slide-/, '');

  const show = (index) => {
    const wanted = Math.max(0, Math.min(slides.length - 1, index));
    if (wanted === current) return;
    const first = current === -1;
    current = wanted;
    slides.forEach((slide, at) => {
      slide.classList.toggle('shown', at === current);
    });
    place.textContent = `${current + 1} / ${slides.length}`;
    buttons.previous.disabled = current === 0;
    buttons.next.disabled = current === slides.length - 1;
    if (!first) spoken.textContent = slides[current].getAttribute('aria-label');
    const address = `#${nameOf(slides[current])}`;
    if (location.hash !== address && !(first && location.hash === '')) location.replace(address);
  };

  const fromAddress = () => {
    const wanted = decodeURIComponent(location.hash.slice(1));
    const named = slides.findIndex((slide) => nameOf(slide) === wanted);
    if (named !== -1) return named;
    return /^\d+$/.test(wanted) ? Number(wanted) - 1 : 0;
  };

  const scaleToWindow = () => {
    const scale = Math.min(window.innerWidth / 1280, window.innerHeight / 720);
    root.style.setProperty('--scale', String(scale));
  };

  const wake = () => {
    root.classList.remove('idle');
    clearTimeout(idleTimer);
    idleTimer = setTimeout(() => root.classList.add('idle'), 2500);
  };

  const fullScreen = () => {
    if (document.fullscreenElement) document.exitFullscreen();
    else if (root.requestFullscreen) root.requestFullscreen().catch(() => {});
  };

  const actions = {
    previous: () => show(current - 1),
    next: () => show(current + 1),
    first: () => show(0),
    last: () => show(slides.length - 1),
    full: fullScreen,
  };

  const keys = {
    ArrowRight: 'next',
    ArrowDown: 'next',
    PageDown: 'next',
    ' ': 'next',
    ArrowLeft: 'previous',
    ArrowUp: 'previous',
    PageUp: 'previous',
    Backspace: 'previous',
    Home: 'first',
    End: 'last',
    f: 'full',
    F: 'full',
  };

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const onButton = event.target instanceof HTMLButtonElement;
    if (/^\d$/.test(event.key)) {
      typed = (typed + event.key).slice(-4);
      return;
    }
    if (event.key === 'Enter' && typed !== '') {
      show(Number(typed) - 1);
      typed = '';
      event.preventDefault();
      return;
    }
    typed = '';
    if (onButton && (event.key === ' ' || event.key === 'Enter')) return;
    const action = event.key === ' ' && event.shiftKey ? 'previous' : event.key === 'Enter' ? 'next' : keys[event.key];
    if (action === undefined) return;
    event.preventDefault();
    actions[action]();
  });

  for (const [name, button] of Object.entries(buttons)) button.addEventListener('click', () => actions[name]());

  stage.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a')) return;
    if (String(window.getSelection() || '') === '') actions.next();
  });

  let touchedAt = null;
  stage.addEventListener(
    'touchstart',
    (event) => {
      touchedAt = event.touches.length === 1 ? event.touches[0].clientX : null;
    },
    { passive: true },
  );
  stage.addEventListener('touchend', (event) => {
    if (touchedAt === null) return;
    const moved = event.changedTouches[0].clientX - touchedAt;
    touchedAt = null;
    if (Math.abs(moved) < 40) return;
    event.preventDefault();
    if (moved < 0) actions.next();
    else actions.previous();
  });

  window.addEventListener('hashchange', () => show(fromAddress()));
  window.addEventListener('resize', scaleToWindow);
  for (const event of ['mousemove', 'mousedown', 'touchstart', 'focusin'])
    document.addEventListener(event, wake, { passive: true });

  root.classList.add('playing');
  scaleToWindow();
  wake();
  show(fromAddress());
})();
