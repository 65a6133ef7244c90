import { take } from './store.js';

/** Listens to the server. `onLink` is told whether it answers. A page that nobody looks at lets go of its connection: a browser has only six for one server. */
export function listen(onLink) {
  let source = null;
  let sleep = 0;
  const open = () => {
    if (source !== null) return;
    source = new EventSource('events');
    source.addEventListener('message', (event) => {
      onLink(true);
      take(JSON.parse(event.data));
    });
    source.addEventListener('error', () => {
      onLink(false);
      // After a refusal the browser doesn't try again by itself.
      if (source?.readyState === EventSource.CLOSED) {
        source = null;
        setTimeout(open, 2000);
      }
    });
  };
  document.addEventListener('visibilitychange', () => {
    clearTimeout(sleep);
    if (document.visibilityState === 'visible') open();
    else
      sleep = setTimeout(() => {
        source?.close();
        source = null;
      }, 60_000);
  });
  open();
}

const token = document.querySelector('meta[name="huikan-token"]').content;

/** Sends something to the server. */
export function post(path, value) {
  return fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Huikan-Token': token },
    body: JSON.stringify(value),
  });
}
