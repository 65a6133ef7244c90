import { echo } from './echo.js';
import { isHelpOpen, toggleHelp } from './help.js';
import { pressesControl, readKey } from './keys.js';
import { createLaser } from './laser.js';
import { isPresenterWindow, linkToPresenter } from './link.js';
import { createNotesSize } from './notes-size.js';
import { createNumberEntry } from './number-entry.js';
import { createOverview } from './overview.js';
import { runPresenter } from './presenter.js';
import { fillNotes, slides, speak } from './slides.js';
import { createStage } from './stage.js';
import { onSwipe } from './swipe.js';

const root = document.documentElement;
const blanks = { black: '黑屏，按 B 恢复', white: '白屏，按 W 恢复' };

/** The first window: what the hall sees. */
function runPlayer() {
  const panel = document.querySelector('.notes-panel');
  const script = panel.querySelector('.script');
  const buttons = Array.from(document.querySelectorAll('[data-go]'));
  let blank = '';
  let choosing = false;

  const changed = () => {
    choosing &&= !stage.isZoomed();
    root.classList.toggle('choosing', choosing);
    fillNotes(script, slides[stage.current()]);
    const pressed = {
      black: blank === 'black',
      laser: laser.isOn(),
      zoom: choosing || stage.isZoomed(),
      notes: !panel.hidden,
      presenter: link.isOpen(),
      overview: overview.isOpen(),
    };
    for (const button of buttons) {
      const { go } = button.dataset;
      if (go in pressed) button.setAttribute('aria-pressed', String(pressed[go]));
    }
    link.tell();
  };
  const stage = createStage(() => changed());
  const laser = createLaser();
  const link = linkToPresenter({
    stateNow: () => ({
      index: stage.current(),
      blank,
      laser: laser.isOn(),
      choosing,
      zoomed: stage.isZoomed(),
    }),
    onCommand: (command, value) => {
      if (Object.hasOwn(told, command)) told[command](value);
      else if (Object.hasOwn(actions, command)) actions[command]();
    },
    onChange: () => changed(),
  });
  const go = (index) => {
    overview.close();
    setBlank('');
    stage.show(index);
    changed();
  };
  const overview = createOverview(go);
  const entry = createNumberEntry(go);
  const size = createNotesSize(script, 22);

  const setBlank = (wanted) => {
    if (blank === wanted) return;
    blank = wanted;
    const sheet = document.querySelector('.blank');
    sheet.hidden = blank === '';
    sheet.dataset.colour = blank;
    echo(blanks[blank] || '', true);
    speak(blanks[blank] || '已恢复放映');
    changed();
  };
  const showNotes = (on) => {
    panel.hidden = !on;
    root.classList.toggle('with-notes', on);
    changed();
  };
  /** The first step out of a blank screen, the overview or a zoom shows the slide again as it was. */
  const step = (index) => {
    if (blank !== '') setBlank('');
    else stage.show(index());
  };
  const zoomAt = (spot) => {
    choosing = false;
    stage.zoomAt(spot);
  };
  const choose = (on) => {
    choosing = on;
    if (on) echo('单击要放大的位置，回车放大中央');
    changed();
  };
  const fullScreen = () => {
    if (document.fullscreenElement) {
      document.exitFullscreen();
      return;
    }
    if (!root.requestFullscreen) return;
    // Where the browser lets it, Esc first leads back from a zoom or the overview, and only then out of full screen.
    const keepEscape = () => navigator.keyboard?.lock?.(['Escape']).catch(() => {});
    root.requestFullscreen().then(keepEscape, () => echo('请按 F11 全屏'));
  };
  const scroll = (part) => script.scrollBy({ top: part * script.clientHeight });

  const actions = {
    next: () => step(() => stage.current() + 1),
    previous: () => step(() => stage.current() - 1),
    first: () => step(() => 0),
    last: () => step(() => slides.length - 1),
    number: entry.open,
    overview() {
      if (overview.isOpen()) overview.close();
      else {
        setBlank('');
        zoomAt(null);
        laser.set(false);
        overview.open(stage.current());
      }
      changed();
    },
    full: fullScreen,
    black: () => setBlank(blank === 'black' ? '' : 'black'),
    white: () => setBlank(blank === 'white' ? '' : 'white'),
    laser() {
      laser.set(!laser.isOn());
      echo(laser.isOn() ? '激光笔已开，按 L 关闭' : '激光笔已关');
      changed();
    },
    zoom() {
      if (stage.isZoomed()) zoomAt(null);
      else choose(!choosing);
    },
    print: () => window.print(),
    presenter() {
      if (link.open()) return;
      showNotes(true);
      echo('浏览器未允许打开新窗口，讲稿显示在下方');
      speak('浏览器未允许打开新窗口，讲稿显示在下方');
    },
    notes: () => showNotes(panel.hidden),
    larger: size.larger,
    smaller: size.smaller,
    scrollDown: () => scroll(0.6),
    scrollUp: () => scroll(-0.6),
    help: toggleHelp,
    back() {
      if (overview.isOpen()) overview.close();
      else if (stage.isZoomed()) zoomAt(null);
      else if (choosing) choose(false);
      else if (laser.isOn()) laser.set(false);
      else if (blank !== '') setBlank('');
      else if (document.fullscreenElement) document.exitFullscreen();
      changed();
    },
  };

  /** What only the presenter's window asks for. */
  const told = {
    go,
    zoomAt,
    point: (spot) => {
      if (spot === null) laser.hide();
      else if (laser.isOn()) laser.moveTo(stage.pointOf(spot));
    },
  };

  const pans = { ArrowLeft: [-0.1, 0], ArrowRight: [0.1, 0], ArrowUp: [0, -0.1], ArrowDown: [0, 0.1] };
  document.addEventListener('keydown', (event) => {
    const { digit, key, command } = readKey(event);
    if (isHelpOpen() && command !== 'help') return;
    if (digit !== undefined) return entry.add(digit);
    if (entry.handle(key)) return event.preventDefault();
    if (command === undefined || pressesControl(event)) return;
    event.preventDefault();
    if (overview.isOpen() && overview.handle(key)) return;
    if (stage.isZoomed() && key in pans && !event.shiftKey) stage.pan(...pans[key]);
    else if (choosing && key === 'Enter') zoomAt({ x: 0.5, y: 0.5 });
    else if (overview.isOpen() && (command === 'next' || command === 'previous')) go(stage.current());
    else actions[command]();
  });

  for (const button of buttons) {
    button.addEventListener('click', (event) => {
      // A click leaves no focus behind that the next space would press again.
      if (event.detail > 0) button.blur();
      actions[button.dataset.go]();
    });
  }
  document.querySelector('.blank').addEventListener('click', () => setBlank(''));
  document.querySelector('.stage').addEventListener('click', (event) => {
    if (overview.isOpen() || (event.target instanceof Element && event.target.closest('a'))) return;
    if (choosing || event.altKey) zoomAt(stage.spotOf(event));
    else if (stage.isZoomed()) zoomAt(null);
    else if (String(window.getSelection() || '') === '') actions.next();
  });
  onSwipe(document.querySelector('.stage'), (forward) => {
    if (!overview.isOpen()) actions[forward ? 'next' : 'previous']();
  });

  let sleeping = 0;
  const wake = (event) => {
    // The laser moves all over the slide; only the lower edge is for the controls then.
    if (event?.type === 'mousemove' && laser.isOn() && event.clientY < window.innerHeight * 0.88) return;
    root.classList.remove('idle');
    clearTimeout(sleeping);
    sleeping = setTimeout(() => root.classList.add('idle'), 2500);
  };
  for (const event of ['mousemove', 'mousedown', 'touchstart', 'focusin']) {
    document.addEventListener(event, wake, { passive: true });
  }

  root.classList.add('playing');
  wake();
  stage.showAddressed();
}

if (isPresenterWindow()) runPresenter();
else runPlayer();
