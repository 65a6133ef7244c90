/*
 * The two windows are the same file opened twice. From the disk each is an origin of its own: neither can look into the other, and there is
 * no shared storage to rely on. They have each other's handle, though, and messages pass between those.
 */

const presenterAddress = '#presenter';
const windowName = 'huikan-presenter';

/** True in the window that is to be the presenter's. */
export const isPresenterWindow = () => location.hash === presenterAddress;

const origins = location.protocol === 'file:' ? ['null', 'file://'] : [location.origin];

/** A message of the other window of the same deck, or null. */
function received({ data, origin }) {
  return origins.includes(origin) && data && data.deck === location.pathname ? data : null;
}

const send = (target, message) => target.postMessage({ deck: location.pathname, ...message }, '*');

/**
 * The first window's end. `stateNow` gives what the presenter is told; `onCommand` takes what the presenter wants; `onChange` is told when the
 * presenter's window comes and goes. The time of the talk is kept here too, so that a presenter's window closed by mistake finds it again.
 */
export function linkToPresenter({ stateNow, onCommand, onChange }) {
  let presenter = null;
  let timer = null;

  const isOpen = () => presenter !== null && !presenter.closed;
  const tell = () => {
    if (isOpen()) send(presenter, { state: { ...stateNow(), timer } });
  };

  window.addEventListener('message', (event) => {
    const message = received(event);
    if (message === null || event.source === null || event.source === window) return;
    if (message.timer) timer = message.timer;
    if (message.hello) {
      const known = isOpen() && presenter === event.source;
      presenter = event.source;
      if (!known) onChange();
      tell();
    } else if (message.bye && event.source === presenter) {
      presenter = null;
      onChange();
    } else if (message.wanted) onCommand(message.wanted, message.value);
  });
  window.addEventListener('pagehide', () => {
    if (isOpen()) send(presenter, { bye: true });
  });

  return {
    isOpen,
    tell,
    /** Opens the presenter's window, or brings it to the front. False when the browser doesn't let it. */
    open() {
      if (isOpen()) {
        presenter.focus();
        return true;
      }
      const features = `popup,width=${Math.min(1440, screen.availWidth)},height=${Math.min(900, screen.availHeight)}`;
      const address = location.href.replace(/#.*$/, '') + presenterAddress;
      try {
        const opened = window.open(address, windowName, features);
        if (opened === null || opened.closed) return false;
        presenter = opened;
      } catch {
        return false;
      }
      onChange();
      return true;
    },
  };
}

/** The presenter's end. `onState` takes what the first window shows; `onLost` is told when it no longer answers. */
export function linkToStage({ onState, onLost }) {
  let unanswered = 0;
  let lost = false;

  const stage = () => (window.opener !== null && !window.opener.closed ? window.opener : null);
  const lose = () => {
    const before = lost;
    lost = true;
    if (!before) onLost();
  };

  window.addEventListener('message', (event) => {
    const message = received(event);
    if (message === null || event.source !== window.opener) return;
    if (message.bye) lose();
    if (message.state === undefined) return;
    unanswered = 0;
    lost = false;
    onState(message.state);
  });
  window.addEventListener('pagehide', () => {
    if (stage() !== null) send(stage(), { bye: true });
  });

  return {
    isLost: () => lost,
    /** Says that the presenter is there, which finds a first window that was loaded anew, and one that is gone. */
    greet(timer) {
      unanswered += 1;
      if (stage() === null || unanswered > 4) lose();
      if (stage() !== null) send(stage(), { hello: true, timer });
    },
    ask(wanted, value) {
      if (stage() !== null) send(stage(), { wanted, value });
    },
  };
}
