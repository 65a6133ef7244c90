/**
 * The time of a talk as data, so that it can be handed from window to window: milliseconds already gone, the moment the clock was
 * last started (null: it stands), and the slide the talk began with.
 */
export const unstarted = Object.freeze({ gone: 0, since: null, from: 0 });

export const isUnstarted = ({ gone, since }) => gone === 0 && since === null;

export const elapsed = ({ gone, since }, now) => gone + (since === null ? 0 : Math.max(0, now - since));

export const start = (timer, now, index) =>
  isUnstarted(timer) ? { gone: 0, since: now, from: index } : { ...timer, since: now };

export const pause = (timer, now) => ({ ...timer, gone: elapsed(timer, now), since: null });

const planned = (minutes, from, to) => minutes.slice(from, to).reduce((sum, each) => sum + each, 0) * 60_000;

/** Milliseconds planned for the talk from the slide it began with. */
export const plannedTotal = (minutes, timer) => planned(minutes, timer.from, minutes.length);

/**
 * How far the talk is from its plan, in milliseconds: behind when the time of the slide on show is used up (positive), ahead when its
 * time hasn't come yet (negative), otherwise 0.
 */
export function lateness(minutes, timer, index, now) {
  const gone = elapsed(timer, now);
  const opens = planned(minutes, timer.from, index);
  const ends = opens + (index < timer.from ? 0 : minutes[index] * 60_000);
  return gone > ends ? gone - ends : gone < opens ? gone - opens : 0;
}

/** `9:05`, from an hour on `1:09:05`. */
export function clockText(milliseconds) {
  const seconds = Math.floor(milliseconds / 1000);
  const two = (number) => String(number).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return `${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(seconds % 60)}`;
}

/** What a presenter reads at a glance: `提前 0:40`, `滞后 1:05`. */
export function paceText(late) {
  if (Math.abs(late) < 1000) return '进度正常';
  return `${late > 0 ? '滞后' : '提前'} ${clockText(Math.abs(late))}`;
}
