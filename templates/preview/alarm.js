import { problemCard } from './problem-card.js';
import { select } from './selection.js';
import { known } from './store.js';

/** Says above the view that what it shows is the last good state, and why. It takes room of its own: nothing is covered. */
export function drawAlarm() {
  const alarm = document.querySelector('.alarm');
  const status = known('status');
  const errors = (known('problems') ?? []).filter(({ severity }) => severity === 'error');
  const isBroken = status?.state === 'broken';
  alarm.hidden = !isBroken;
  if (!isBroken) return;
  alarm.querySelector('h2').textContent =
    errors.length === 0
      ? '这一次没有更新成功，下面显示的是上一次正确的样子；原因见终端'
      : `内容有${errors.length}处错误，下面显示的是上一次正确的样子，改好保存后自动更新`;
  alarm
    .querySelector('.alarm-list')
    .replaceChildren(
      ...errors.map((problem) =>
        problemCard(problem, (where) => select({ place: where, text: problem.message, fact: null })),
      ),
    );
}
