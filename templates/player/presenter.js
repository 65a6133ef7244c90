import { echo } from './echo.js';
import { isHelpOpen, toggleHelp } from './help.js';
import { pressesControl, readKey } from './keys.js';
import { linkToStage } from './link.js';
import { createNotesSize } from './notes-size.js';
import { createNumberEntry } from './number-entry.js';
import { fillNotes, slides, speak, within } from './slides.js';
import { clockText, elapsed, isUnstarted, lateness, paceText, pause, plannedTotal, start, unstarted } from './timer.js';

const root = document.documentElement;
const minutes = slides.map((slide) => slide.minutes);
const plannedText = (count) => clockText(count * 60_000);

/** The presenter's window: what is shown, what comes next, what is to be said, and how the time stands. */
export function runPresenter() {
  document.body.append(document.querySelector('#presenter-view').content.cloneNode(true));
  root.classList.add('presenting');
  document.title = `演讲者视图 · ${document.title}`;
  const at = (name) => document.querySelector(`.presenter .${name}`);
  const parked = document.querySelector('.stage');
  const kept = history.state || {};
  let timer = kept.timer || null;
  let shown = { index: kept.index ?? 0, blank: '', laser: false, choosing: false, zoomed: false };
  let connected = false;
  let entered = kept.entered || 0;

  const keep = () => history.replaceState({ timer, index: shown.index, entered }, '');
  const timed = () => timer || unstarted;
  const setTimer = (next) => {
    timer = next;
    keep();
    link.greet(timer);
    paintTime();
  };

  const paintTime = () => {
    const now = Date.now();
    const gone = elapsed(timed(), now);
    const total = plannedTotal(minutes, timed());
    const late = lateness(minutes, timed(), shown.index, now);
    const onSlide = Math.max(0, gone - entered);
    const [own, running] = [minutes[shown.index] * 60_000, timed().since !== null];
    at('clock').textContent = new Date(now).toTimeString().slice(0, 5);
    at('elapsed').textContent = clockText(gone);
    at('total').textContent = clockText(total);
    at('pace').textContent = isUnstarted(timed()) ? '未开始' : paceText(late);
    at('pace').dataset.pace = isUnstarted(timed()) ? '' : late >= 1000 ? 'behind' : late <= -1000 ? 'ahead' : 'even';
    at('on-slide').textContent = clockText(onSlide);
    at('on-slide').classList.toggle('over', onSlide > own);
    at('gone').style.width = `${Math.min(100, (gone / Math.max(1, total)) * 100)}%`;
    at('toggle').textContent = running ? '暂停' : gone > 0 ? '继续' : '开始计时';
    root.classList.toggle('running', running);
  };

  const paintSlides = () => {
    const { index } = shown;
    for (const [frame, slide] of [
      [at('now'), slides[index]],
      [at('next'), slides[index + 1]],
    ]) {
      for (const { element } of slides) if (element.parentElement === frame) parked.append(element);
      if (slide !== undefined) frame.append(slide.element);
    }
    at('end').hidden = index < slides.length - 1;
    at('place').textContent = `${index + 1} / ${slides.length}`;
    at('next-title').textContent = slides[index + 1]?.title ?? '';
    at('own').textContent = plannedText(minutes[index]);
    fillNotes(at('script'), slides[index]);
    rows.forEach((row, position) => {
      row.setAttribute('aria-current', String(position === index));
      if (position === index) row.scrollIntoView({ block: 'center' });
    });
  };

  const show = (index) => {
    if (index !== shown.index) entered = elapsed(timed(), Date.now());
    shown = { ...shown, index };
    keep();
    paintSlides();
    speak(slides[index].label);
  };

  const paintState = () => {
    const { blank, laser, choosing } = shown;
    at('veil').textContent = { black: '投影已黑屏，按 B 恢复', white: '投影已白屏，按 W 恢复' }[blank] || '';
    for (const [name, on] of Object.entries({
      black: blank === 'black',
      white: blank === 'white',
      laser,
      zoom: choosing || shown.zoomed,
    }))
      at(`actions [data-go="${name}"]`).setAttribute('aria-pressed', String(on));
    root.classList.toggle('pointing', laser);
    root.classList.toggle('choosing', choosing);
    at('lost').hidden = !link.isLost();
  };

  const link = linkToStage({
    onState(state) {
      const before = shown.index;
      if (timer === null && state.timer) timer = state.timer;
      // A step begins the talk; a jump, which is how one gets ready for it, doesn't.
      const stepped = connected && state.index === before + 1;
      if (stepped && isUnstarted(timed())) setTimer(start(timed(), Date.now(), before));
      if (before !== state.index) show(state.index);
      shown = state;
      connected = true;
      paintState();
      paintTime();
    },
    onLost() {
      shown = { index: shown.index, blank: '', laser: false, choosing: false, zoomed: false };
      paintState();
    },
  });

  const go = (index) => {
    if (link.isLost()) show(within(index));
    else link.ask('go', within(index));
  };
  const entry = createNumberEntry(go);
  const size = createNotesSize(at('script'), window.innerWidth < 1600 ? 24 : 32);
  const scroll = (part) => at('script').scrollBy({ top: part * at('script').clientHeight });
  const moves = { next: 1, previous: -1, first: -slides.length, last: slides.length };

  const actions = {
    number: entry.open,
    overview: () => rows[shown.index].focus(),
    help: toggleHelp,
    larger: size.larger,
    smaller: size.smaller,
    scrollDown: () => scroll(0.6),
    scrollUp: () => scroll(-0.6),
    timer: () =>
      setTimer(timed().since === null ? start(timed(), Date.now(), shown.index) : pause(timed(), Date.now())),
    reset() {
      entered = 0;
      setTimer(unstarted);
      echo('计时已归零');
    },
    full() {
      if (document.fullscreenElement) document.exitFullscreen();
      else root.requestFullscreen().catch(() => {});
    },
    notes: () => at('script').focus(),
    presenter: () => {},
    print: () => echo('请在放映窗口中打印'),
  };
  const act = (command) => {
    if (Object.hasOwn(actions, command)) actions[command]();
    else if (!link.isLost()) link.ask(command);
    else if (command in moves) go(shown.index + moves[command]);
  };

  const rows = slides.map(({ title, minutes: own }, index) => {
    const row = document.createElement('button');
    row.type = 'button';
    for (const text of [String(index + 1), title, plannedText(own)]) {
      row.append(Object.assign(document.createElement('span'), { textContent: text }));
    }
    row.addEventListener('click', () => go(index));
    const item = document.createElement('li');
    item.append(row);
    at('list').append(item);
    return row;
  });

  document.addEventListener('keydown', (event) => {
    const { digit, key, command } = readKey(event);
    if (isHelpOpen() && command !== 'help') return;
    if (digit !== undefined) return entry.add(digit);
    if (entry.handle(key)) return event.preventDefault();
    if (command === undefined || pressesControl(event)) return;
    event.preventDefault();
    const row = rows.indexOf(document.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    if (row !== -1 && step !== undefined && command !== 'scrollDown' && command !== 'scrollUp')
      rows[within(row + step)].focus();
    else if (row !== -1 && command === 'back') rows[row].blur();
    else act(command);
  });
  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-go]');
    if (button !== null) act(button.dataset.go);
    // A click leaves no focus behind that the next space would press again.
    if (event.detail > 0 && document.activeElement instanceof HTMLButtonElement) document.activeElement.blur();
  });

  const spotOf = ({ clientX, clientY }) => {
    const box = at('now').getBoundingClientRect();
    return { x: (clientX - box.left) / box.width, y: (clientY - box.top) / box.height };
  };
  at('now').addEventListener('click', (event) => {
    if (shown.choosing || event.altKey) link.ask('zoomAt', spotOf(event));
    else act('next');
  });
  at('now').addEventListener('pointermove', (event) => {
    if (shown.laser) link.ask('point', spotOf(event));
  });
  at('now').addEventListener('pointerleave', () => {
    if (shown.laser) link.ask('point', null);
  });

  const scaleFrames = () => {
    for (const name of ['now', 'next']) at(name).style.setProperty('--scale', String(at(name).clientWidth / 1280));
  };
  const watcher = new ResizeObserver(scaleFrames);
  for (const name of ['now', 'next']) watcher.observe(at(name));
  // Printing needs all slides where they were.
  window.addEventListener('beforeprint', () => parked.append(...slides.map(({ element }) => element)));
  window.addEventListener('afterprint', paintSlides);

  show(within(shown.index));
  paintState();
  paintTime();
  link.greet(timer);
  setInterval(() => {
    link.greet(timer);
    paintTime();
  }, 500);
}
