/** Every key of both windows. The help sheet is made from this table; what has nothing to show there stands with its neighbour. */
export const keyTable = [
  {
    group: '翻页',
    rows: [
      {
        command: 'next',
        keys: ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter'],
        shown: '→ ↓ PageDown 空格 回车',
        does: '下一张（也可单击）',
      },
      {
        command: 'previous',
        keys: ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'],
        shown: '← ↑ PageUp 退格',
        does: '上一张',
      },
      { command: 'first', keys: ['Home'], shown: 'Home End', does: '第一张、最后一张' },
      { command: 'last', keys: ['End'], shown: '' },
      { command: 'number', keys: ['g'], shown: '数字 回车', does: '转到该张（或先按 G）' },
      { command: 'overview', keys: ['o'], shown: 'O', does: '总览' },
    ],
  },
  {
    group: '放映',
    rows: [
      { command: 'full', keys: ['f', 'F5'], shown: 'F F5', does: '全屏' },
      { command: 'black', keys: ['b', '.', '。'], shown: 'B .', does: '黑屏' },
      { command: 'white', keys: ['w', ',', '，'], shown: 'W ,', does: '白屏' },
      { command: 'laser', keys: ['l'], shown: 'L', does: '激光笔' },
      { command: 'zoom', keys: ['z'], shown: 'Z', does: '放大：再单击位置（或 Alt+单击）' },
      { command: 'print', keys: ['p'], shown: 'P', does: '打印，每页一张' },
    ],
  },
  {
    group: '演讲',
    rows: [
      { command: 'presenter', keys: ['s'], shown: 'S', does: '演讲者视图（第二个窗口）' },
      { command: 'notes', keys: ['n'], shown: 'N', does: '在本窗口显示讲稿' },
      { command: 'larger', keys: ['+', '='], shown: '+ -', does: '讲稿放大、缩小' },
      { command: 'smaller', keys: ['-', '_'], shown: '' },
      { command: 'scrollDown', keys: ['Shift+ArrowDown'], shown: 'Shift ↑ ↓', does: '讲稿上下滚动' },
      { command: 'scrollUp', keys: ['Shift+ArrowUp'], shown: '' },
      { command: 'timer', keys: ['t'], shown: 'T', does: '计时、暂停、继续（演讲者视图）' },
      { command: 'reset', keys: ['r'], shown: 'R', does: '计时归零（演讲者视图）' },
    ],
  },
  {
    group: '其他',
    rows: [
      { command: 'help', keys: ['?', '？', 'h', 'F1'], shown: '? H', does: '本页' },
      { command: 'back', keys: ['Escape'], shown: 'Esc', does: '返回' },
    ],
  },
];

const commands = new Map(
  keyTable.flatMap(({ rows }) => rows.flatMap(({ command, keys }) => keys.map((key) => [key, command]))),
);

/** Keys by their place, for when a Chinese input method has swallowed what they mean. */
const places = { Period: '.', Comma: ',', Slash: '?', Equal: '=', Minus: '-', Space: ' ' };

function meant({ key, code }) {
  if (key !== 'Process' && key !== 'Unidentified') return key.length === 1 ? key.toLowerCase() : key;
  const [, character] = /^(?:Key|Digit|Numpad)([A-Z\d])$/.exec(code) || [];
  return character === undefined ? places[code] || code : character.toLowerCase();
}

/** The digit or the command that a key stands for; neither for keys that belong to the browser or to the control that has the focus. */
export function readKey(event) {
  if (event.ctrlKey || event.altKey || event.metaKey) return {};
  const key = meant(event);
  if (/^\d$/.test(key)) return { digit: key };
  if (key === ' ' && event.shiftKey) return { key, command: 'previous' };
  const command = (event.shiftKey && commands.get(`Shift+${key}`)) || commands.get(key);
  return command === undefined ? {} : { key, command };
}

/** True where Enter and space press the control that has the focus. */
export const pressesControl = (event) =>
  event.target instanceof HTMLButtonElement && (event.key === ' ' || event.key === 'Enter');
