import { drawAlarm } from './alarm.js';
import { markProblems, markRegions } from './book-regions.js';
import { bookTools, drawBook, fitPages, refreshPlaces, showSheet, stepSheet, watchBook } from './book-view.js';
import { drawDeck, fitSlides, markChosen, showSlide, stepSlide } from './deck-view.js';
import { drawDetails } from './details.js';
import { watchDrags } from './drag.js';
import { startEdit, watchEdits } from './edit.js';
import { watchKeys } from './keys.js';
import { drawLedger, ledgerSearch, markRow, showFigure } from './ledger-view.js';
import { drawOutline, markPlace, watchOutline } from './outline.js';
import { go, onPlace, place } from './place.js';
import { drawProblems } from './problems-view.js';
import { openSearch, watchSearch } from './search.js';
import { onSelect, selection } from './selection.js';
import { known, onChange } from './store.js';
import { listen } from './stream.js';
import { startTheme, switchTheme } from './theme.js';

const main = document.querySelector('main');
const heading = document.querySelector('.heading');
let linked = true;

function drawState() {
  const { state, busy } = known('status') ?? { state: 'starting', busy: null };
  const words = !linked
    ? '与预览程序失去联系，正在重新连接'
    : state === 'broken'
      ? '内容有错误，显示的是上一次正确的样子'
      : state === 'starting'
        ? '正在读取'
        : ({ pages: '正在排印', checks: '正在核对版面' }[busy] ?? '已是最新');
  const box = document.querySelector('.state');
  box.dataset.state = !linked ? 'lost' : state === 'ready' && busy !== null ? 'busy' : state;
  const text = box.querySelector('.words');
  if (text.textContent !== words) text.textContent = words;
  drawAlarm();
}

/** The view that is open, with what stands above it. */
function drawView() {
  const { view, name, item } = place();
  const outline = known('outline');
  if (view === '' && outline !== undefined) return go({ view: 'deck', name: outline.topics[0]?.deck ?? '', item: '' });
  for (const box of document.querySelectorAll('.view')) box.hidden = box.dataset.view !== view;
  const topic = outline?.topics.find(({ deck }) => deck === name);
  const isGone = view === 'deck' && outline !== undefined && topic === undefined;
  const titles = { deck: topic?.title ?? '', book: '小册子', ledger: '数据台账', problems: '校对' };
  heading.querySelector('h2').textContent = isGone ? '这个专题已不在报告中' : (titles[view] ?? '');
  heading.querySelector('.sub').textContent =
    view === 'deck' && topic !== undefined
      ? `专题${topic.number}　幻灯片${topic.slides.length}张`
      : view === 'book'
        ? `共${known('book')?.sheets.length ?? 0}面`
        : '';
  document.querySelector('.waiting').hidden =
    outline !== undefined && (view !== 'book' || (known('book')?.sheets.length ?? 0) > 0);
  main.setAttribute('aria-label', titles[view] ?? '');
  return { view, item };
}

function drawOpen() {
  const open = drawView();
  if (open?.view === 'deck') drawDeck();
  if (open?.view === 'book') drawBook();
  if (open?.view === 'ledger') drawLedger();
  if (open?.view === 'problems') drawProblems();
}

let facesLink = null;
/** The faces of the slides: a new style sheet takes the place of the old one when it is there. */
function drawStyle() {
  const { faces } = known('style');
  if (facesLink?.getAttribute('href') === faces) return;
  const old = facesLink;
  facesLink = document.createElement('link');
  facesLink.rel = 'stylesheet';
  facesLink.href = faces;
  facesLink.addEventListener('load', () => old?.remove());
  document.head.append(facesLink);
}

onChange('style', drawStyle);
onChange('status', () => {
  drawState();
  if (known('status').busy === 'checks') refreshPlaces();
});
onChange('outline', () => {
  document.querySelector('.bar .report').textContent = known('outline').title;
  drawOpen();
});
onChange('deck/', (names) => {
  if (names.includes(`deck/${place().name}`)) drawOpen();
});
onChange('style', drawOpen);
onChange('book', () => {
  if (place().view === 'book') drawOpen();
});
onChange('ledger', () => {
  if (place().view === 'ledger') drawLedger();
  if (selection() !== null) drawDetails();
});
onChange('problems', () => {
  if (place().view === 'problems') drawProblems();
  if (place().view === 'deck') drawDeck();
  markProblems();
  if (selection() !== null) drawDetails();
  drawAlarm();
});
let outlining = 0;
// What is open comes first: the tree, which is drawn whole, follows when nothing has come for a while. An empty one doesn't wait.
onChange('', () => {
  const isEmpty = document.querySelector('.outline [role="treeitem"]') === null;
  clearTimeout(outlining);
  outlining = setTimeout(drawOutline, isEmpty ? 0 : 300);
});
onChange('sources', () => {
  if (selection() !== null) drawDetails();
});

onPlace((next, before, quiet) => {
  const isOther = next.view !== before.view || next.name !== before.name;
  if (isOther) {
    heading.querySelector('.view-tools').replaceChildren(...(next.view === 'book' ? bookTools() : []));
    drawOpen();
  }
  markPlace();
  if (quiet || next.item === '') return;
  if (next.view === 'deck') showSlide(next.item);
  if (next.view === 'book') showSheet(next.item);
});
onSelect(() => {
  drawDetails();
  markChosen();
  markRegions();
  markRow();
});

function step(by) {
  const { view } = place();
  if (view === 'deck') stepSlide(by);
  else if (view === 'book') stepSheet(by);
  else {
    const box = document.querySelector(`.view[data-view="${view}"]`);
    box.scrollBy({ top: by * box.clientHeight * 0.9 });
  }
}

const help = document.querySelector('dialog.help');
watchKeys([
  {
    keys: ['ArrowRight', 'ArrowDown', 'PageDown', ' '],
    shown: ['→', '↓', 'PageDown', '空格'],
    does: '下一张幻灯片、下一页',
    run: () => step(1),
  },
  {
    keys: ['ArrowLeft', 'ArrowUp', 'PageUp'],
    shown: ['←', '↑', 'PageUp'],
    does: '上一张幻灯片、上一页',
    run: () => step(-1),
  },
  {
    keys: ['/'],
    shown: ['/'],
    does: '查找：转到幻灯片、页、数据或校对意见',
    run: () => (place().view === 'ledger' ? ledgerSearch().focus() : openSearch()),
  },
  { keys: ['g'], shown: ['g'], does: '查找（在数据台账中也可用）', run: openSearch },
  { keys: ['Enter'], shown: ['回车'], does: '在文字、数据上：显示出处；再按一次即可修改' },
  { keys: ['e'], shown: ['e'], does: '修改选中的文字或数据', run: () => startEdit() },
  { keys: [], shown: ['Alt+↑', 'Alt+↓'], does: '在幻灯片上：前移、后移' },
  { keys: [], shown: ['Ctrl+Z', 'Ctrl+Y'], does: '撤销、重做在这里所作的修改' },
  { keys: ['b'], shown: ['b'], does: '小册子', run: () => go({ view: 'book', name: '', item: '' }) },
  {
    keys: ['s'],
    shown: ['s'],
    does: '幻灯片',
    run: () => go({ view: 'deck', name: known('outline')?.topics[0]?.deck ?? '', item: '' }),
  },
  { keys: ['t'], shown: ['t'], does: '数据台账', run: () => go({ view: 'ledger' }) },
  { keys: ['p'], shown: ['p'], does: '校对', run: () => go({ view: 'problems' }) },
  {
    keys: ['o'],
    shown: ['o'],
    does: '回到左侧目录',
    run: () => document.querySelector('.outline [tabindex="0"]')?.focus(),
  },
  { keys: ['d'], shown: ['d'], does: '浅色、深色切换', run: switchTheme },
  { keys: ['?'], shown: ['?'], does: '显示本说明', run: () => help.showModal() },
]);
document.querySelector('[data-go="search"]').addEventListener('click', openSearch);
document.querySelector('[data-go="theme"]').addEventListener('click', switchTheme);
document.querySelector('[data-go="help"]').addEventListener('click', () => help.showModal());

/** A figure of the ledger that is chosen while the ledger is open comes into view. */
onSelect((chosen) => {
  if (place().view === 'ledger' && chosen?.fact != null && chosen.row === undefined) showFigure(chosen.fact);
});

let resizing = 0;
new ResizeObserver(() => {
  cancelAnimationFrame(resizing);
  resizing = requestAnimationFrame(() => {
    fitSlides();
    fitPages();
  });
}).observe(main);

startTheme();
watchOutline();
watchDrags(drawOutline);
watchSearch();
watchEdits();
watchBook();
drawDetails();
listen((isLinked) => {
  linked = isLinked;
  drawState();
});
